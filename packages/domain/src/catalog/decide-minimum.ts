import { ok, refuse, type Instant, type PlainDate, type Result } from '../kernel/index.ts'
import type { OfferingState } from './lifecycle.ts'

/** What a training that takes place only with enough people is decided by. */
export type Minimum = {
  readonly state: OfferingState
  readonly endsAt: Instant | null
  /** People needed; with the day by which it is decided, or neither. */
  readonly needed: number | null
  readonly decidesOn: PlainDate | null
  readonly confirmedAt: Instant | null
  readonly askedAt: Instant | null
  /** People whose registration is confirmed. */
  readonly registered: number
}

/** `none` where a training takes place in any case; a canceled one is canceled, whatever it was before. */
export const minimumStanding = ({
  state,
  decidesOn,
  confirmedAt,
}: Pick<Minimum, 'state' | 'decidesOn' | 'confirmedAt'>): 'none' | 'tentative' | 'confirmed' | 'canceled' => {
  if (decidesOn === null) return 'none'
  if (state === 'canceled') return 'canceled'
  return confirmedAt === null ? 'tentative' : 'confirmed'
}

/**
 * Whether staff may say that a tentative training takes place: with as many people as there are, until its end. Refuses
 * `offering-canceled`, `offering-took-place`, `offering-not-tentative` where it is confirmed or never was tentative.
 */
export const decideConfirm = (
  minimum: Minimum,
  now: Instant,
): Result<'confirmed', 'offering-canceled' | 'offering-took-place' | 'offering-not-tentative'> => {
  const { state, endsAt } = minimum
  if (state === 'canceled') return refuse('offering-canceled')
  if (minimumStanding(minimum) !== 'tentative') return refuse('offering-not-tentative')
  if ((state !== 'published' && state !== 'in_progress') || (endsAt !== null && now >= endsAt))
    return refuse('offering-took-place')
  return ok('confirmed')
}

/**
 * What happens of itself: with enough people it is confirmed; on its day, with too few, its staff are asked, once. It is
 * never canceled of itself. 15 of 15 → `confirmed`; 12 of 15 on the day → `ask`; 12 of 15 before it → `wait`.
 */
export const tendMinimum = (minimum: Minimum, today: PlainDate, now: Instant): 'confirmed' | 'ask' | 'wait' => {
  const { needed, decidesOn, registered, askedAt } = minimum
  if (!decideConfirm(minimum, now).ok || needed === null || decidesOn === null) return 'wait'
  if (registered >= needed) return 'confirmed'
  return askedAt === null && decidesOn <= today ? 'ask' : 'wait'
}
