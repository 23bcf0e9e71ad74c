import { Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely'
import pg from 'pg'
import { keepBack } from './keep-back.ts'
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

/** The pool as the query builder asks it, each client keeping back what can wait. */
const keepingPool = (pool: pg.Pool): PostgresPool => ({
  connect: async () => {
    const client = await pool.connect()
    return keepBack({
      query: (text, values) => client.query(text, [...values]),
      release: (destroy) => client.release(destroy),
    }) as PostgresPoolClient
  },
  end: () => pool.end(),
  options: pool.options,
})

export type Db = Kysely<Database>
export type Connection = { readonly db: Db; readonly pool: pg.Pool; close(): Promise<void> }

/**
 * Opens a pool. Statement, lock and idle timeouts are the connection's own, so that no command waits for ever.
 * `byIndex`: rows are found by an index wherever there is one. A connection keeps the plans of its foreign keys; made while a
 * table had a few rows, they would read the whole table for each row of a rush.
 */
export const connect = (
  url: string,
  { max = 10, statementMs = 15_000, lockMs = 5_000, readOnly = false, byIndex = false } = {},
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
      enable_seqscan: byIndex ? 'off' : 'on',
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
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool: keepingPool(pool) }) })
  return { db, pool, close: () => db.destroy() }
}
