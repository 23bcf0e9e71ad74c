import type { Client } from 'pg'

/** One column as the database describes it. `checks` are the conditions that mention this column alone. */
export type Column = {
  table: string
  column: string
  type: string
  nullable: boolean
  hasDefault: boolean
  always: boolean
  checks: string[]
}

/** Tables of the schema `public` only: the job queue keeps its own schema, and the migrator its own notes. */
const statement = `
  SELECT c.relname AS "table", a.attname AS "column",
         CASE WHEN t.typcategory = 'A' THEN e.typname || '[]' ELSE t.typname END AS type,
         NOT a.attnotnull AS nullable,
         a.atthasdef OR a.attidentity <> '' AS "hasDefault",
         a.attgenerated <> '' OR a.attidentity = 'a' AS always,
         coalesce(array_agg(pg_get_constraintdef(k.oid)) FILTER (WHERE k.oid IS NOT NULL), '{}') AS checks
  FROM pg_class c
  JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = 'public'
  JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
  JOIN pg_type t ON t.oid = a.atttypid
  LEFT JOIN pg_type e ON e.oid = t.typelem
  LEFT JOIN pg_constraint k ON k.conrelid = c.oid AND k.contype = 'c' AND k.conkey = ARRAY[a.attnum]
  WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relname NOT LIKE 'kysely\\_%'
  GROUP BY c.relname, a.attname, a.attnum, t.typcategory, t.typname, e.typname, a.attnotnull, a.atthasdef, a.attidentity, a.attgenerated
  ORDER BY c.relname COLLATE "C", a.attnum`

export async function readColumns(client: Client): Promise<Column[]> {
  return (await client.query<Column>(statement)).rows
}
