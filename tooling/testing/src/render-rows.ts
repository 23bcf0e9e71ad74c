import type { Column } from './read-columns.ts'

const types: Record<string, string> = {
  uuid: 'Id',
  text: 'string',
  citext: 'string',
  varchar: 'string',
  tsvector: 'string',
  bytea: 'Buffer',
  bool: 'boolean',
  int2: 'number',
  int4: 'number',
  int8: 'number',
  float4: 'number',
  float8: 'number',
  numeric: 'number',
  timestamptz: 'Instant',
  date: 'PlainDate',
  json: 'Json',
  jsonb: 'Json',
}

const heading = `// Generated from the migrated database by \`pnpm rows\`. Not edited by hand.
import type { Id, Instant, PlainDate } from '@inservice/domain/kernel'
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'

/** JSON comes back parsed, and goes in as text made by \`JSON.stringify\`. */
export type Json = ColumnType<unknown, string, string>
`

/** `CHECK (kind IN ('a','b'))`, and nothing beside it, is the closed list of a column's values. */
function closedList({ column, checks }: Column): string | undefined {
  for (const check of checks) {
    const found = check.match(/^CHECK \(\((\w+) = (?:ANY \(ARRAY\[(.+)\]\)|('[^']*'::text))\)\)$/)
    const values = found?.[2] ?? found?.[3]
    if (found?.[1] === column && values)
      return [...values.matchAll(/'([^']*)'/g)].map(([literal]) => literal).join(' | ')
  }
  return undefined
}

function baseType(column: Column): string {
  const list = column.type === 'text' ? closedList(column) : undefined
  if (list) return list
  const element = column.type.replace(/\[\]$/, '')
  const known = types[element]
  if (!known)
    throw new Error(
      `${column.table}.${column.column} has the type ${column.type}, which has no row type yet: add it to render-rows.ts.`,
    )
  return element === column.type ? known : `${known}[]`
}

function columnLine(column: Column): string {
  const value = column.nullable ? `${baseType(column)} | null` : baseType(column)
  const wrap = column.always ? 'GeneratedAlways' : column.hasDefault ? 'Generated' : undefined
  return `  ${column.column}: ${wrap ? `${wrap}<${value}>` : value}`
}

const interfaceName = (table: string) =>
  `${table.replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase())}Table`

/** The text of rows.gen.ts: an interface per table, and \`Database\` naming them all. */
export function renderRows(columns: readonly Column[]): string {
  const tables = [...new Set(columns.map((column) => column.table))]
  const interfaces = tables.map((table) => {
    const lines = columns.filter((column) => column.table === table).map(columnLine)
    return `\nexport interface ${interfaceName(table)} {\n${lines.join('\n')}\n}\n`
  })
  const all = tables.map((table) => `  ${table}: ${interfaceName(table)}`).join('\n')
  return `${heading}${interfaces.join('')}\nexport interface Database {\n${all}\n}\n`
}
