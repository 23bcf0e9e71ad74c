import type { Id } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

export type Joining = {
  readonly name: string
  readonly trainings: number
  readonly minutes: number
  /** Trainings in which both have a live place. */
  readonly doubles: readonly { readonly title: string }[]
}

/** What comes from one account to another when they become one, for the person who has shown that both are theirs. */
export const findJoining = async (db: Read, fromId: Id, intoId: Id): Promise<Joining | undefined> => {
  const { rows } = await sql<Joining>`
    select trim(p.given_name || ' ' || p.family_name) as name,
      (select count(*)::int from enrollment e where e.person_id = p.id) as trainings,
      (select coalesce(sum(a.awarded_minutes), 0)::int from award a
        where a.person_id = p.id and not exists (select from award n where n.supersedes = a.id)) as minutes,
      coalesce((select json_agg(json_build_object('title', o.title) order by o.title) from offering o
        where (select count(*) from enrollment e where e.offering_id = o.id and e.person_id in (${fromId}, ${intoId})
          and e.state in ('pending_payment','invited','confirmed')) > 1
          and o.id in (select e.offering_id from enrollment e where e.person_id = p.id)), '[]') as doubles
    from person p where p.id = ${fromId} and p.merged_into is null`.execute(db)
  return rows[0]
}
