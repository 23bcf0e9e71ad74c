import type { Admission } from '@inservice/domain/enrollment'
import type { Id } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../../kernel/index.ts'

/** How people stand to an offering that is applied to, by person; undefined where nobody applies to it. */
export const findAdmissions = async (
  db: Read,
  offeringId: Id,
  personIds: readonly Id[],
): Promise<ReadonlyMap<Id, Admission> | undefined> => {
  const { rows } = await sql<Admission & { personId: Id | null }>`
    select a.person_id as "personId", a.state, a.confirm_by as "confirmBy"
    from offering o left join application a
      on a.offering_id = o.id and a.state <> 'withdrawn' and a.person_id = any(${[...personIds]}::uuid[])
    where o.id = ${offeringId} and o.application is not null`.execute(db)
  if (rows.length === 0) return undefined
  const applied = new Map(rows.map(({ personId, ...admission }) => [personId, admission]))
  return new Map(personIds.map((id) => [id, applied.get(id) ?? { state: null, confirmBy: null }]))
}
