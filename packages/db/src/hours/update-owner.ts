import type { Id } from '@inservice/domain/kernel'
import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../kernel/index.ts'

/** Columns that say whose a thing is: they follow the person. Every other column that names a person says who did something. */
export const ownColumns: Readonly<Record<string, string>> = {
  certificate: 'person_id',
  catalog_alert: 'person_id',
  offering_draft: 'author_id',
  customer_order: 'buyer_id',
  order_line: 'person_id',
  block_seat: 'person_id',
  seat_hold: 'person_id',
  seat_request: 'person_id',
  waiting_list_entry: 'person_id',
  enrollment: 'person_id',
  team: 'coach_id',
  attendance_mark: 'person_id',
  transcript_copy: 'person_id',
  letter: 'person_id',
  // Where both may have the same, by the statements below.
  person_address: 'person_id',
  role_grant: 'person_id',
  offering_instructor: 'person_id',
  gate_passed: 'person_id',
  application: 'person_id',
  claim: 'person_id',
  award: 'person_id',
}
const withDoubles = [
  'application',
  'person_address',
  'role_grant',
  'offering_instructor',
  'gate_passed',
  'claim',
  'award',
]

const doubles = (from: Id, into: Id): readonly RawBuilder<unknown>[] => [
  sql`delete from person_address a where a.person_id in (${from}, ${into}) and a.verified_at is null
    and exists (select from person_address o where o.email = a.email and o.id <> a.id and o.person_id in (${from}, ${into})
      and (o.verified_at is not null or a.person_id = ${from}))`,
  sql`update person_address set person_id = ${into}, is_primary = false where person_id = ${from}`,
  sql`update role_grant g set revoked_at = now() where g.person_id = ${from} and g.revoked_at is null
    and exists (select from role_grant o where o.person_id = ${into} and o.revoked_at is null and o.role = g.role
      and o.scope_kind = g.scope_kind and o.scope_id is not distinct from g.scope_id)`,
  sql`update role_grant set person_id = ${into} where person_id = ${from}`,
  sql`delete from offering_instructor i where i.person_id = ${from}
    and exists (select from offering_instructor o where o.person_id = ${into} and o.offering_id = i.offering_id)`,
  sql`update offering_instructor set person_id = ${into} where person_id = ${from}`,
  sql`delete from gate_passed g where g.person_id = ${from}
    and exists (select from gate_passed o where o.person_id = ${into} and o.offering_id = g.offering_id and o.gate = g.gate)`,
  sql`update gate_passed set person_id = ${into} where person_id = ${from}`,
  // A cohort is applied for once: where both did, the second stays with the former account and lapses there.
  sql`update application a set person_id = ${into} where a.person_id = ${from} and (a.state = 'withdrawn' or not exists (
    select from application o where o.person_id = ${into} and o.offering_id = a.offering_id and o.state <> 'withdrawn'))`,
  // Hours of one training count once: a claim without hours gives way to one with; of two with hours the other stays behind.
  sql`delete from claim c where c.person_id = ${into} and not exists (select from award a where a.claim_id = c.id)
    and exists (select from claim o join award a on a.claim_id = o.id where o.person_id = ${from} and o.offering_id = c.offering_id)`,
  sql`update claim c set person_id = ${into} where c.person_id = ${from}
    and not exists (select from claim o where o.person_id = ${into} and o.offering_id = c.offering_id)`,
  sql`update award a set person_id = ${into} where a.person_id = ${from}
    and exists (select from claim c where c.id = a.claim_id and c.person_id = ${into})`,
]

/** Makes one account's things another's, and the person of the first the second's. Both are locked, their doubles ended. */
export const updateOwner = async (tx: Tx, from: Id, into: Id): Promise<void> => {
  await sql`update person set merged_into = ${into} where id = ${from} or merged_into = ${from}`.execute(tx)
  for (const statement of doubles(from, into)) await statement.execute(tx)
  for (const [table, column] of Object.entries(ownColumns)) {
    if (withDoubles.includes(table)) continue
    const owner = sql.ref(column)
    await sql`update ${sql.table(table)} set ${owner} = ${into} where ${owner} = ${from}`.execute(tx)
  }
}
