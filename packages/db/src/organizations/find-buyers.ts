import type { Id, PlainDate } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import { isOneOf, type Read } from '../kernel/index.ts'

export type BuyerRow = {
  personId: Id
  occupation: string | null
  organizationId: Id | null
  /** The organization that theirs belongs to: a school's district. */
  parentId: Id | null
  email: string | null
  name: string
  isMember: boolean
  inRegion: boolean | null
}

/** What a provider's prices ask of people: occupation, employer, whether it is a member, whether it lies in the provider's region. */
export const findBuyers = async (
  db: Read,
  personIds: readonly Id[],
  providerId: Id,
  on: PlainDate,
): Promise<readonly BuyerRow[]> => {
  const { rows } = await sql<BuyerRow>`
    select p.id as "personId", p.occupation, p.organization_id as "organizationId", o.parent_id as "parentId", a.email, p.given_name || ' ' || p.family_name as name,
      exists (select from membership m where m.provider_id = ${providerId} and m.organization_id in (o.id, o.parent_id)
        and m.from_on <= ${on} and (m.to_on is null or m.to_on >= ${on})) as "isMember",
      case when o.id is null then null else ${providerId}::uuid in (o.id, o.parent_id, g.parent_id) end as "inRegion"
    from person p
    left join person_address a on a.person_id = p.id and a.is_primary
    left join organization o on o.id = p.organization_id
    left join organization g on g.id = o.parent_id
    where ${isOneOf('p.id', personIds)}`.execute(db)
  return rows
}

/** The same of one person. */
export const findBuyerFacts = async (db: Read, personId: Id, providerId: Id, on: PlainDate) =>
  (await findBuyers(db, [personId], providerId, on))[0]
