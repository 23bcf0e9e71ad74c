import { plusMinutes, type Instant } from '../kernel/index.ts'

/** Until when seats of a block may change hands, and until when free ones may go back. Null: without end. */
export type BlockDeadlines = { readonly swapUntil: Instant | null; readonly returnsAt: Instant | null }

/** A week before the first session is time enough to offer a returned seat to someone else. */
const usualDays = 7

/**
 * The deadlines of a block bought now: seats change hands until the first session starts; free ones may go back until
 * so many days before it as the provider's rule says, a week where it says nothing, and where that is past, until it starts. Refuses nothing. Source: swap until the cut-off (practice).
 * First session 2026-04-20T16:00Z, bought in March → swap until then, return until 2026-04-13T16:00Z.
 */
export const blockDeadlines = (startsAt: Instant | null, now: Instant, days: number = usualDays): BlockDeadlines => {
  if (startsAt === null) return { swapUntil: null, returnsAt: null }
  const before = plusMinutes(startsAt, 0 - days * 24 * 60)
  return { swapUntil: startsAt, returnsAt: before > now ? before : startsAt }
}

/**
 * Until when a named person may take their seat: where unclaimed seats leave the block, until they do; else as long as
 * seats change hands. Refuses nothing. With a rule and returns until 2026-04-13T16:00Z → then; once that is done, or
 * without a rule → the first session, 2026-04-20T16:00Z. A pack's seat: the earlier of the pack's end and the first session.
 */
export const claimUntil = (
  block: BlockDeadlines & { readonly deadlineRule: string | null; readonly settledAt: Instant | null },
): Instant | null =>
  block.deadlineRule !== null &&
  block.settledAt === null &&
  block.returnsAt !== null &&
  (block.swapUntil === null || block.returnsAt < block.swapUntil)
    ? block.returnsAt
    : block.swapUntil
