import { sql, type Insertable, type RawBuilder, type SelectType } from 'kysely'
import type { Tx } from './executors.ts'
import { later } from './connect-keeping-back.ts'
import { columnTypes, type Database } from './rows.gen.ts'

/** A row as it is inserted, its json as it is and not as text. */
export type NewRow<Table extends keyof Database> = {
  [Column in keyof Insertable<Database[Table]>]: Column extends keyof Database[Table]
    ? unknown extends SelectType<Database[Table][Column]>
      ? unknown
      : Insertable<Database[Table]>[Column]
    : never
}

/** A column of the rows: sent once where all have the same, else as a list. */
type Sent = {
  readonly name: string
  readonly type: string
  readonly values: readonly unknown[]
  readonly isSame: boolean
}

const readColumn = (name: string, type: string, rows: readonly Readonly<Record<string, unknown>>[]): Sent => {
  if (type.endsWith('[]')) throw new Error(`${name} is a list, which is not written this way`)
  const values = rows.map((row) => {
    const value = row[name] ?? null
    return type === 'jsonb' && value !== null ? JSON.stringify(value) : value
  })
  return { name, type, values, isSame: values.every((value) => value === values[0]) }
}

const once = ({ name, type, values }: Sent): RawBuilder<unknown> =>
  sql`${values[0]}::${sql.raw(type)} as ${sql.ref(name)}`

const listed = ({ type, values }: Sent): RawBuilder<unknown> => sql`${[...values]}::${sql.raw(type)}[]`

/** The rows as a `select`. Each value is parsed once, and none by its name: half of what json costs here, and less. */
const selected = (columns: readonly Sent[]): RawBuilder<unknown> => {
  const same = columns.filter(({ isSame }) => isSame)
  const various = columns.filter(({ isSame }) => !isSame)
  const constant = sql.join(same.map(once))
  if (various.length === 0) return sql`select ${constant}`
  const names = sql.join(various.map(({ name }) => sql.ref(name)))
  const lists = sql`unnest(${sql.join(various.map(listed))}) as r(${names})`
  return same.length === 0 ? sql`select ${names} from ${lists}` : sql`select ${constant}, ${names} from ${lists}`
}

/**
 * Writes many rows of one table in one statement: all rows name the same columns. They go together with what else the command
 * writes, before whatever it reads next. No row is no statement. Refuses columns that are lists.
 */
export const insertRows = async <Table extends keyof Database>(
  tx: Tx,
  table: Table,
  rows: readonly NewRow<Table>[],
): Promise<void> => {
  const [first] = rows
  if (!first) return
  const types: Readonly<Record<string, string>> = columnTypes[table]
  const sent = Object.keys(first).map((name) => readColumn(name, types[name] ?? 'text', rows))
  // Rows that are all alike in everything are as many still.
  const [lead] = sent
  const columns =
    sent.every(({ isSame }) => isSame) && rows.length > 1 && lead
      ? [{ ...lead, isSame: false }, ...sent.slice(1)]
      : sent
  const ordered = [...columns.filter(({ isSame }) => isSame), ...columns.filter(({ isSame }) => !isSame)]
  const names = sql.join(ordered.map(({ name }) => sql.ref(name)))
  await sql`${sql.raw(later)} insert into ${sql.table(table)} (${names}) ${selected(ordered)}`.execute(tx)
}
