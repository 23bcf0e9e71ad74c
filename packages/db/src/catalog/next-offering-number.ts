import type { Id } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Tx } from '../kernel/index.ts'

/** The next in-service number of a provider and year; its counter stays locked until the command ends. */
export const nextOfferingNumber = async (tx: Tx, providerId: Id, year: number): Promise<number> => {
  const { rows } = await sql<{ last: number }>`
    insert into number_counter (provider_id, kind, fiscal_year, last) values (${providerId}, 'offering', ${year}, 1)
    on conflict (provider_id, kind, fiscal_year) do update set last = number_counter.last + 1
    returning last`.execute(tx)
  return rows[0]?.last ?? 1
}
