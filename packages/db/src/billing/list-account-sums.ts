import type { Sight } from '@inservice/domain/access'
import type { Account } from '@inservice/domain/billing'
import type { Cents, Id, PlainDate } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

export type AccountSum = { account: Account; debitCents: Cents; creditCents: Cents }

/** What was debited and credited on each account of the ledger through a day, counted in each provider's own time zone. */
export const listAccountSums = async (
  db: Read,
  sight: Sight,
  of: { through: PlainDate; providerId: Id | null },
): Promise<AccountSum[]> => {
  const { rows } = await sql<AccountSum>`
    select p.account, coalesce(sum(p.amount_cents) filter (where p.amount_cents > 0), 0)::bigint as "debitCents",
      coalesce(-sum(p.amount_cents) filter (where p.amount_cents < 0), 0)::bigint as "creditCents"
    from ledger_posting p join ledger_entry e on e.id = p.entry_id join provider v on v.id = e.provider_id
    where (${sight.everywhere} or e.provider_id = any(${sight.ids.provider}::uuid[]))
      and (${of.providerId}::uuid is null or e.provider_id = ${of.providerId}::uuid)
      and e.at < (${of.through}::date + 1)::timestamp at time zone v.time_zone
    group by p.account`.execute(db)
  return rows
}
