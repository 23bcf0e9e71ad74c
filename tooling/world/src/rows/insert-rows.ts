import type { Db } from '@inservice/db/kernel'
import { sql } from 'kysely'
import type { Row, TableName } from './row.ts'

const atOnce = 5_000

/** Writes rows of one table in one statement, whatever their number; columns left out take their defaults. */
export const insertRows = <Name extends TableName>(db: Db, table: Name, rows: readonly Row<Name>[]): Promise<void> =>
  insertObjects(db, table, rows)

/** The same for rows whose table is known only by name. */
export async function insertObjects(db: Db, table: TableName, rows: readonly object[]): Promise<void> {
  const alike = new Map<string, object[]>()
  for (const row of rows) {
    const columns = columnsOf(row)
    const group = alike.get(columns)
    if (group) group.push(row)
    else alike.set(columns, [row])
  }
  for (const [columns, group] of alike) {
    const names = sql.join(columns.split(',').map((column) => sql.ref(column)))
    for (let from = 0; from < group.length; from += atOnce) {
      const batch = JSON.stringify(group.slice(from, from + atOnce))
      await sql`insert into ${sql.table(table)} (${names})
        select ${names} from json_populate_recordset(null::${sql.table(table)}, ${batch}::json)`.execute(db)
    }
  }
}

const columnsOf = (row: object): string =>
  Object.entries(row)
    .flatMap(([column, value]) => (value === undefined ? [] : [column]))
    .join()
