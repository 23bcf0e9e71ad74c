import type { Id } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

export type LetterCounts = { messageId: Id; sent: number; waiting: number; failed: number }

/** Of each message to an offering's roster: how many letters left, wait for another try, or will never arrive. */
export const countLetters = async (db: Read, offeringId: Id): Promise<LetterCounts[]> => {
  const { rows } = await sql<LetterCounts>`
    select l.data->>'messageId' as "messageId",
      count(*) filter (where l.sent_at is not null)::int as sent,
      count(*) filter (where l.sent_at is null and (l.problem is null or l.problem = 'mail-down'))::int as waiting,
      count(*) filter (where l.sent_at is null and l.problem is not null and l.problem <> 'mail-down')::int as failed
    from letter l
    where l.offering_id = ${offeringId} and l.kind = 'roster-message'
    group by 1`.execute(db)
  return rows
}
