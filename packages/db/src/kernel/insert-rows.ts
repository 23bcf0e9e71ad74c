import { sql, type Insertable, type SelectType } from 'kysely'
import type { Tx } from './executors.ts'
import { later } from './keep-back.ts'
import type { Database } from './rows.gen.ts'

/** A row as it is inserted, its json as it is and not as text. */
export type NewRow<Table extends keyof Database> = {
  [Column in keyof Insertable<Database[Table]>]: Column extends keyof Database[Table]
    ? unknown extends SelectType<Database[Table][Column]>
      ? unknown
      : Insertable<Database[Table]>[Column]
    : never
}

/**
 * Writes many rows of one table by one value, whatever their number: all rows name the same columns. They go together with
 * what else the command writes, before whatever it reads next. No row is no statement.
 */
export const insertRows = async <Table extends keyof Database>(
  tx: Tx,
  table: Table,
  rows: readonly NewRow<Table>[],
): Promise<void> => {
  const [first] = rows
  if (!first) return
  const columns = sql.join(Object.keys(first).map((column) => sql.ref(column)))
  await sql`${sql.raw(later)} insert into ${sql.table(table)} (${columns})
    select ${columns} from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb)`.execute(
    tx,
  )
}
