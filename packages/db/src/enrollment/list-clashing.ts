import type { Id } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

/** Which of some people are registered for something else at the time of an offering's sessions; not for what. */
export const listClashing = async (db: Read, offeringId: Id, personIds: readonly Id[]): Promise<readonly Id[]> => {
  if (personIds.length === 0) return []
  const { rows } = await sql<{ personId: Id }>`
    select distinct e.person_id as "personId"
    from enrollment e join offering o on o.id = e.offering_id join session s on s.offering_id = o.id
    where e.person_id = any(${[...personIds]}::uuid[]) and e.state in ('pending_payment','invited','confirmed') and o.id <> ${offeringId} and o.state <> 'canceled'
      and (s.slot is null or exists (select from enrollment_session p where p.enrollment_id = e.id and p.session_id = s.id))
      and exists (select from session n where n.offering_id = ${offeringId} and n.slot is null and n.starts_at < s.ends_at and n.ends_at > s.starts_at)`.execute(
    db,
  )
  return rows.map(({ personId }) => personId)
}
