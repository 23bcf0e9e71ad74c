import pg from 'pg'

type Column = {
  table: string
  name: string
  type: string
  nullable: boolean
  generated: boolean
  always: boolean
  words: string[] | null
}

const columnsOf = `
  select c.relname as "table", a.attname as name, format_type(a.atttypid, null) as type, not a.attnotnull as nullable,
    (a.atthasdef or a.attidentity <> '') as generated, (a.attgenerated <> '' or a.attidentity = 'a') as always,
    (select array(select m[1] from regexp_matches(pg_get_constraintdef(k.oid), '''([^'']+)''::text', 'g') m)
       from pg_constraint k
      where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]
        and pg_get_constraintdef(k.oid) ~ ('^CHECK \\(\\(\\(?' || a.attname || '\\)? = (ANY|''[^'']+''::text\\)\\))') limit 1) as words
  from pg_class c
  join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  where c.relkind = 'r' and c.relname not like 'kysely_%'
  order by c.relname, a.attnum`

const types: Record<string, string> = {
  uuid: 'Id',
  text: 'string',
  boolean: 'boolean',
  integer: 'number',
  bigint: 'number',
  numeric: 'number',
  'timestamp with time zone': 'Instant',
  date: 'PlainDate',
  jsonb: 'Json',
  'text[]': 'string[]',
  'uuid[]': 'Id[]',
  tsvector: 'string',
}

const typeOf = (column: Column): string => {
  const base = column.words?.length ? column.words.map((word) => `'${word}'`).join(' | ') : types[column.type]
  if (base === undefined)
    throw new Error(`${column.table}.${column.name} is of a type without a name here: ${column.type}`)
  if (base === 'Json' && column.generated) return 'JsonWithDefault'
  const whole = column.nullable ? `${base} | null` : base
  if (column.always) return `GeneratedAlways<${whole}>`
  return column.generated ? `Generated<${whole}>` : whole
}

const typeName = (table: string): string =>
  table.replace(/(^|_)([a-z])/g, (_, __, letter: string) => letter.toUpperCase()) + 'Table'

/** Describes a migrated database's tables as TypeScript: a column held to a list of words has exactly these. */
export const describeRows = async (url: string): Promise<string> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<Column>(columnsOf)
  await client.end()
  const tables = Map.groupBy(rows, (row) => row.table)
  const shapes = [...tables].map(
    ([table, columns]) =>
      `export interface ${typeName(table)} {\n${columns.map((column) => `  ${column.name}: ${typeOf(column)}`).join('\n')}\n}`,
  )
  return [
    '// Generated from the migrated database by `pnpm rows`. Not edited by hand.',
    "import type { Id, Instant, PlainDate } from '@inservice/domain/kernel'",
    "import type { ColumnType, Generated, GeneratedAlways } from 'kysely'",
    '',
    '/** JSON comes back parsed, and goes in as text made by `JSON.stringify`. */',
    'export type Json = ColumnType<unknown, string, string>',
    'export type JsonWithDefault = ColumnType<unknown, string | undefined, string>',
    '',
    ...shapes.flatMap((shape) => [shape, '']),
    `export interface Database {\n${[...tables.keys()].map((table) => `  ${table}: ${typeName(table)}`).join('\n')}\n}`,
    '',
    "/** The database's own types, for what is sent to it as lists. */",
    'export const columnTypes: { readonly [Table in keyof Database]: { readonly [Column in keyof Database[Table]]: string } } = {',
    ...[...tables].map(
      ([table, columns]) => `  ${table}: { ${columns.map(({ name, type }) => `${name}: '${type}'`).join(', ')} },`,
    ),
    '}',
    '',
  ].join('\n')
}
