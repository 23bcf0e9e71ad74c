import type { Answer } from './answer.ts'

/** Whether an answer gives what is expected: only the keys that stand there, tables line by line. */
export const compareAnswer = (expected: Readonly<Record<string, unknown>>, { got, judge, said }: Answer): boolean =>
  Object.entries(expected).every(([key, value]) => {
    const sentence = said?.find((one) => one.key === key)
    return sentence?.holds(value) ?? judge?.[key]?.(value) ?? gives(value, got[key])
  })

const gives = (expected: unknown, got: unknown): boolean => {
  if (typeof expected === 'number' && typeof got === 'number') return Math.abs(expected - got) < 1e-9
  if (Array.isArray(expected)) {
    return Array.isArray(got) && expected.length === got.length && expected.every((one, at) => gives(one, got[at]))
  }
  if (isTable(expected)) {
    return isTable(got) && Object.entries(expected).every(([key, value]) => gives(value, got[key]))
  }
  return expected === got || ((expected ?? null) === null && (got ?? null) === null)
}

const isTable = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
