import { CompiledQuery, type Insertable, type SelectType } from 'kysely'
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

const quoted = (name: string): string => `"${name}"`

/** The rows as a `select`, its values in the order of the columns. Each value is parsed once, and none by its name. */
const selected = (columns: readonly Sent[]): string => {
  const place = new Map(columns.map((column, at) => [column, `$${at + 1}::${column.type}`]))
  const various = columns.filter(({ isSame }) => !isSame)
  const lists = various.map((column) => `${place.get(column) ?? ''}[]`).join(', ')
  const names = various.map(({ name }) => quoted(name)).join(', ')
  const shown = columns.map((column) => (column.isSame ? (place.get(column) ?? '') : quoted(column.name))).join(', ')
  return various.length === 0 ? `select ${shown}` : `select ${shown} from unnest(${lists}) as r(${names})`
}

/** Rows that are alike in everything are as many still: one column of theirs goes as a list. */
const keepCount = (columns: readonly Sent[], count: number): readonly Sent[] =>
  count === 1 || columns.some(({ isSame }) => !isSame)
    ? columns
    : columns.map((column, at) => (at === 0 ? { ...column, isSame: false } : column))

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
  const read = Object.keys(first).map((name) => readColumn(name, types[name] ?? 'text', rows))
  const columns = keepCount(read, rows.length)
  const names = columns.map(({ name }) => quoted(name)).join(', ')
  const values = columns.map((column) => (column.isSame ? column.values[0] : column.values))
  await tx.executeQuery(
    CompiledQuery.raw(`${later} insert into ${quoted(table)} (${names}) ${selected(columns)}`, values),
  )
}
