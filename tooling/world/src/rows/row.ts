import type { Database } from '@inservice/db/kernel'
import type { Insertable, Selectable } from 'kysely'

export type TableName = keyof Database

type Needed<Table> = {
  [Column in keyof Insertable<Table>]-?: object extends Pick<Insertable<Table>, Column> ? never : Column
}[keyof Insertable<Table>]

/** A row to be written: what the table needs, and whatever else it has; JSON as plain values. */
export type Row<Name extends TableName> = Pick<
  Selectable<Database[Name]>,
  Extract<Needed<Database[Name]>, keyof Selectable<Database[Name]>>
> &
  Partial<Selectable<Database[Name]>>
