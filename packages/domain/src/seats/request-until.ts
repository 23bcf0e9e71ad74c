import { plusMinutes, type Instant, type Minutes } from '../kernel/index.ts'

/** Three days to answer a colleague who asks for a seat. */
const answerMinutes: Minutes = 3 * 24 * 60

/**
 * Until when a seat is kept for someone who asked for it: three days, but never beyond the moment until which seats of the
 * block are given at all. Refuses nothing. Asked 2026-03-02T17:00Z → 2026-03-05T17:00Z; where unclaimed seats go back on
 * 2026-03-04T00:00Z → then. Source: a claim that waits for the organization's yes has a deadline (practice).
 */
export const requestUntil = (now: Instant, givenUntil: Instant | null): Instant => {
  const until = plusMinutes(now, answerMinutes)
  return givenUntil !== null && givenUntil < until ? givenUntil : until
}
