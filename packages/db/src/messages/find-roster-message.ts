import type { Id } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

export type RosterMessageRow = {
  id: Id
  offeringId: Id
  subject: string
  body: string
  authorName: string
  authorEmail: string | null
}

/** What was written to a roster, with its author and where answers go. */
export const findRosterMessage = async (db: Read, messageId: Id): Promise<RosterMessageRow | undefined> => {
  const { rows } = await sql<RosterMessageRow>`
    select m.id, m.offering_id as "offeringId", m.subject, m.body, p.given_name || ' ' || p.family_name as "authorName", a.email as "authorEmail"
    from roster_message m
    join person p on p.id = m.author_id
    left join person_address a on a.person_id = p.id and a.is_primary
    where m.id = ${messageId}`.execute(db)
  return rows[0]
}
