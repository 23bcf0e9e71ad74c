import type { Id } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Tx } from '../kernel/index.ts'

/**
 * The next number of a provider, kind and fiscal year. The counter's row stays locked until the command ends:
 * a command that fails gives its number back, so that no gap can come about.
 */
export const nextNumber = async (tx: Tx, providerId: Id, kind: string, fiscalYear: number): Promise<number> => {
  const { rows } = await sql<{ last: number }>`
    insert into number_counter (provider_id, kind, fiscal_year, last) values (${providerId}, ${kind}, ${fiscalYear}, 1)
    on conflict (provider_id, kind, fiscal_year) do update set last = number_counter.last + 1
    returning last`.execute(tx)
  const [row] = rows
  if (!row) throw new Error('a counter answers')
  return row.last
}
