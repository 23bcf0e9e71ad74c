import type { Id, Language } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

export type RosterReader = { personId: Id; email: string | null; language: Language; state: 'confirmed' | 'invited' }

/** Who would get a message to an offering's roster, with their address and language. */
export const listRosterReaders = async (db: Read, offeringId: Id): Promise<RosterReader[]> => {
  const { rows } = await sql<RosterReader>`
    select p.id as "personId", a.email, p.language, e.state
    from enrollment e
    join person p on p.id = e.person_id
    left join person_address a on a.person_id = p.id and a.is_primary
    where e.offering_id = ${offeringId} and e.state in ('confirmed','invited')
    order by p.id`.execute(db)
  return rows
}
