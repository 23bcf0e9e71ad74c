import { plusMinutes, type Instant, type Minutes } from '../kernel/index.ts'

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

/** A day, by default: elapsed hours, whatever the clock does. */
const dayMinutes: Minutes = 24 * 60

/**
 * Until when an offered seat may be taken, and what becomes of it: unanswered in time or declined, the next person is
 * asked, and the first may rejoin at the tail. An answer at the very moment of expiry is too late. Refuses nothing.
 * Source: waiting list, 24 hours to answer by default (practice). Offered 2026-03-01T17:00Z, open until 2026-03-02T17:00Z.
 */
export const offerExpiry = (
  offeredAt: Instant,
  answer: OfferAnswer,
  now: Instant,
  minutes: Minutes = dayMinutes,
): OfferOutcome => {
  const expiresAt = plusMinutes(offeredAt, minutes)
  const inTime = answer !== null && answer.at < expiresAt ? answer : null
  const standing = inTime ? (inTime.takes ? 'taken' : 'declined') : now >= expiresAt ? 'expired' : 'open'
  const gone = standing === 'expired' || standing === 'declined'
  return { expiresAt, standing, next: gone, mayRejoinAtTail: gone }
}
