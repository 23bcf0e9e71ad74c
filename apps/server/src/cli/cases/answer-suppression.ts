import { suppress } from '@inservice/domain/reports'
import { z } from 'zod'
import type { Answer, RawCase } from './answer.ts'

const count = z.int().min(0)
const shape = z.object({
  why: z.string().default(''),
  cells: z.union([z.array(count), z.record(z.string(), count)]),
  threshold: z.int().min(1).optional(),
})

/** A suppression case: which cells are hidden, and whether the total may stand. The threshold is a field, or in the `why`. */
export const answerSuppression = (raw: RawCase): Answer => {
  const asked = shape.parse(raw)
  const cells = Array.isArray(asked.cells) ? asked.cells : Object.values(asked.cells)
  const threshold = asked.threshold ?? Number(/threshold (\d+)/i.exec(asked.why)?.[1] ?? 10)
  const published = suppress(cells, threshold)
  const hidden = cells.filter((_, at) => published.cells[at] === null)
  return {
    got: { hidden, shown: published.cells.filter((cell) => cell !== null), total: published.total },
    judge: { hidden: (expected) => isHidden(expected, hidden) },
  }
}

/** Hidden as a list of figures, as how many, or in words: "the 9 and at least one more", "nothing". */
const isHidden = (expected: unknown, hidden: readonly number[]): boolean => {
  if (Array.isArray(expected)) return sorted(expected) === sorted(hidden)
  if (typeof expected === 'number') return hidden.length === expected
  if (typeof expected !== 'string') return false
  if (/\b(none|nothing|no cell)\b/i.test(expected)) return hidden.length === 0
  const named = (expected.match(/\d+/g) ?? []).map(Number)
  const more = /\btwo (more|others)\b/i.test(expected) ? 2 : /\b(one|an)\s?(more|other)\b/i.test(expected) ? 1 : 0
  const rest = [...hidden]
  const allNamed = named.every((figure) => {
    const at = rest.indexOf(figure)
    if (at >= 0) rest.splice(at, 1)
    return at >= 0
  })
  return allNamed && rest.length >= more && (more > 0 || /at least/i.test(expected) || rest.length === 0)
}

const sorted = (figures: readonly unknown[]): string =>
  figures
    .map(Number)
    .toSorted((a, b) => a - b)
    .join(' ')
