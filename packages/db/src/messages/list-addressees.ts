import type { Id, Language } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

export type Addressee = { personId: Id; email: string; language: Language }

/** Where people are written to, and in which language; whoever was merged is written to as the one they are now. */
export const listAddressees = async (db: Read, personIds: readonly Id[]): Promise<Addressee[]> => {
  if (personIds.length === 0) return []
  const { rows } = await sql<Addressee>`
    select distinct p.id as "personId", a.email, p.language
    from person asked
    join person p on p.id = coalesce(asked.merged_into, asked.id)
    join person_address a on a.person_id = p.id and a.is_primary
    where asked.id = any(${[...personIds]}::uuid[])
    order by p.id`.execute(db)
  return rows
}
