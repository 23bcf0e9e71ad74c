import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Database } from './rows.gen.ts'

const { builtins } = pg.types

/** PostgreSQL's text to our value types: cents and counts are numbers, moments ISO text in UTC, days plain text. */
const parsers: Record<number, (text: string) => unknown> = {
  [builtins.INT8]: Number,
  [builtins.NUMERIC]: Number,
  [builtins.DATE]: (text) => text,
  [builtins.TIMESTAMPTZ]: (text) => new Date(text).toISOString(),
}

const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    parsers[oid] ?? (format === 'binary' ? pg.types.getTypeParser(oid, 'binary') : pg.types.getTypeParser(oid, 'text')),
}

export type Db = Kysely<Database>
export type Connection = { readonly db: Db; readonly pool: pg.Pool; close(): Promise<void> }

/** Opens a pool. Statement, lock and idle timeouts are the connection's own, so that no command waits for ever. */
export const connect = (
  url: string,
  { max = 10, statementMs = 15_000, lockMs = 5_000, readOnly = false } = {},
): Connection => {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    types,
    options: Object.entries({
      TimeZone: 'UTC',
      statement_timeout: statementMs,
      lock_timeout: lockMs,
      idle_in_transaction_session_timeout: statementMs,
      default_transaction_read_only: readOnly ? 'on' : 'off',
      // Words that come close, and words as they were typed.
      'pg_trgm.word_similarity_threshold': 0.4,
      'pg_trgm.strict_word_similarity_threshold': 0.8,
    })
      .map(([name, value]) => `-c ${name}=${value}`)
      .join(' '),
  })
  // A connection that dies is taken out of the pool; whoever used it has its own error.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) })
  return { db, pool, close: () => db.destroy() }
}
