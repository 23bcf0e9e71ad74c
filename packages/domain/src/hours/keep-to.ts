import { assert, type PlainDate } from '../kernel/index.ts'

/**
 * The last day a provider must keep an event's records: the end of the seventh calendar year after it (law).
 * An event of 2019-03-15 is kept to 2026-12-31. The person's own record has no end.
 */
export const keepTo = (event: PlainDate, years = 7): PlainDate => {
  assert(/^\d{4}-\d{2}-\d{2}$/.test(event), 'an event has a date')
  return `${String(Number(event.slice(0, 4)) + years).padStart(4, '0')}-12-31`
}
