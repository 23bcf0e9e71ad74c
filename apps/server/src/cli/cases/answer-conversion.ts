import { convertToMinutes, hoursToMinutes, schemes, type OtherLearning, type Scheme } from '@inservice/domain/hours'
import { z } from 'zod'
import type { Answer, RawCase } from './answer.ts'

const amount = z.number().min(0).optional()
const learning = z.object({
  quarterCredits: amount,
  semesterCredits: amount,
  growthPlans: amount,
  boardComponents: amount,
  units: amount,
})
const shape = learning.extend({
  scheme: z.enum(['WA', 'TX', 'NY', 'OR', 'ID', 'IL', 'IACET']).default('WA'),
  hours: amount,
  expect: z.record(z.string(), z.unknown()),
})

/** What a key like `quarter3` counts: three quarter credits. */
const kinds: readonly (readonly [RegExp, keyof OtherLearning])[] = [
  [/^quarter/i, 'quarterCredits'],
  [/^semester/i, 'semesterCredits'],
  [/^(pgp|plan|growth)/i, 'growthPlans'],
  [/^(board|national|component)/i, 'boardComponents'],
  [/^(ceu|pdu|unit)/i, 'units'],
]

/** A conversion case: hours by key (`quarter3`), or by the fields that it gives. */
export const answerConversion = (raw: RawCase): Answer => {
  const asked = shape.parse(raw)
  const byKey = Object.keys(asked.expect).map((key) => [key, hoursFor(key, schemes[asked.scheme])] as const)
  const given = learning.parse(asked)
  const hasFields = Object.values(given).some((one) => one !== undefined)
  const minutes = asked.hours === undefined ? null : hoursToMinutes(asked.hours)
  return {
    got: {
      ...(hasFields && { hours: convertToMinutes(schemes[asked.scheme], given) / 60 }),
      ...(minutes !== null && { quarterCredits: minutes / 600, semesterCredits: minutes / 900 }),
      ...Object.fromEntries(byKey.filter(([, hours]) => hours !== null)),
    },
  }
}

const hoursFor = (key: string, scheme: Scheme): number | null => {
  const [, name, count] = /^([a-z]+)(\d+(?:\.\d+)?)$/i.exec(key) ?? []
  const kind = kinds.find(([pattern]) => name !== undefined && pattern.test(name))?.[1]
  if (kind === undefined) return null
  const by = kind === 'units' && /^ceu/i.test(key) ? schemes.IACET : scheme
  return convertToMinutes(by, { [kind]: Number(count) }) / 60
}
