import { ok, refuse, type Instant, type Minutes, type Result, type TimeZone } from '../kernel/index.ts'
import { checkDraft, teachingLength } from './check-draft.ts'
import type { OfferingDraft } from './draft.ts'

/** A draft made ready: approved for so many minutes, with a readable address. */
export type Publication = {
  readonly approvedMinutes: Minutes
  readonly slug: string
  readonly designations: readonly string[]
  readonly lowestCents: number
}

/**
 * A readable address, which the in-service number makes the only one: two providers may hold a training of one name on
 * one day. `slugOf('Leading with Racial Equity', '2026-03-10', 'ESD121-2026-0142')` is
 * `leading-with-racial-equity-mar-10-esd121-2026-0142`.
 */
export const slugOf = (title: string, firstDay: string | undefined, number: string): string => {
  const words = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 70)
  const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
  const [, month, day] = firstDay?.split('-') ?? []
  const when = month && day ? `-${months[Number(month) - 1]}-${Number(day)}` : ''
  return `${words || 'training'}${when}-${number.toLowerCase()}`
}

/**
 * Whether a draft may be published now, and for how many minutes it is approved: what was asked for, else what is taught of it.
 * Refuses `draft-not-ready` with the count and first field, `approval-too-late` after the first session has begun (law).
 */
export const decidePublish = (
  draft: OfferingDraft,
  zone: TimeZone,
  number: string,
  now: Instant,
): Result<Publication, 'draft-not-ready' | 'approval-too-late'> => {
  const problems = checkDraft(draft, zone, now)
  if (problems.some((problem) => problem.code === 'session-in-the-past')) return refuse('approval-too-late')
  const [first] = problems
  if (first) return refuse('draft-not-ready', { count: problems.length }, first.field)
  const days = draft.sessions.map((session) => session.date).toSorted()
  const prices = [draft.priceCents, ...(draft.memberPriceCents === null ? [] : [draft.memberPriceCents])]
  return ok({
    approvedMinutes: draft.requestedMinutes ?? teachingLength(draft, zone),
    slug: slugOf(draft.title, days[0], number),
    designations: [...new Set(draft.sessions.flatMap((session) => session.designations))],
    lowestCents: Math.min(...prices),
  })
}
