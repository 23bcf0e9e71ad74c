import type { Instant } from '../kernel/index.ts'
import { answerDeadline, type AnswerClock } from './answer-clock.ts'

/** Where an offer of a freed seat stands. */
export type OfferStanding = 'open' | 'taken' | 'declined' | 'expired'

export type OfferAnswer = { readonly at: Instant; readonly takes: boolean } | null

export type OfferOutcome = {
  readonly expiresAt: Instant
  readonly standing: OfferStanding
  /** Whether the seat is offered to the next person. */
  readonly next: boolean
  /** Whether the one who was asked may join again, at the end of the list. */
  readonly mayRejoinAtTail: boolean
}

/**
 * Until when an offered seat may be taken, and what becomes of it: unanswered in time or declined, the next person is
 * asked, and the first may rejoin at the tail. An answer at the very moment of expiry is too late. Refuses nothing.
 * Source: waiting list (practice). Offered Friday 2026-05-22 17:30 in Seattle before Memorial Day, 24 answer hours of
 * 8 to 17: open until Thursday 2026-05-28 14:00; where every hour counts, until Saturday 17:30.
 */
export const offerExpiry = (
  offeredAt: Instant,
  answer: OfferAnswer,
  now: Instant,
  clock: AnswerClock,
): OfferOutcome => {
  const expiresAt = answerDeadline(offeredAt, clock)
  const inTime = answer !== null && answer.at < expiresAt ? answer : null
  const standing = inTime ? (inTime.takes ? 'taken' : 'declined') : now >= expiresAt ? 'expired' : 'open'
  const gone = standing === 'expired' || standing === 'declined'
  return { expiresAt, standing, next: gone, mayRejoinAtTail: gone }
}
