import { everydayCommands } from '@inservice/domain/reports'
import type { Id, Instant } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

export type PrivilegedChange = {
  id: Id
  at: Instant
  actorName: string
  command: string
  subjectKind: string
  subjectId: Id | null
  /** What a person knows the subject by; null where it has no name of its own. */
  label: string | null
  slug: string | null
}

/**
 * What people have changed by a role, newest first: everything but what one does for oneself.
 * For the installation's own checks only.
 */
export const listPrivilegedChanges = async (
  db: Read,
  _sight: { ids: 'installation' },
  page: { limit: number; offset: number },
): Promise<PrivilegedChange[]> => {
  const { rows } = await sql<PrivilegedChange>`
    select a.id, a.at, p.given_name || ' ' || p.family_name as "actorName", a.command, a.subject_kind as "subjectKind", a.subject_id as "subjectId",
      coalesce(o.title, c.number, g.name) as label, o.slug
    from audit a join person p on p.id = a.actor_id
    left join claim m on a.subject_kind = 'claim' and m.id = a.subject_id
    left join enrollment e on a.subject_kind = 'enrollment' and e.id = a.subject_id
    left join offering o on o.id = case a.subject_kind when 'offering' then a.subject_id when 'claim' then m.offering_id when 'enrollment' then e.offering_id end
    left join customer_order c on a.subject_kind = 'order' and c.id = a.subject_id
    left join seat_block b on a.subject_kind = 'seat_block' and b.id = a.subject_id
    left join organization g on g.id = b.organization_id
    where a.command <> all(${[...everydayCommands]}::text[])
      and not (a.command = 'enrollment.withdraw' and e.person_id is not distinct from a.actor_id)
    order by a.at desc, a.id desc
    limit ${page.limit} offset ${page.offset}`.execute(db)
  return rows
}
