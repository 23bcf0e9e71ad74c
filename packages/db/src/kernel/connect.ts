import type { Duplex } from 'node:stream'
import type { Kysely, PostgresPool, PostgresPoolClient } from 'kysely'
import pg from 'pg'
import { keepBack } from './connect-keeping-back.ts'
import { nameStatements } from './connect-naming.ts'
import { pipelined } from './connect-pipelined.ts'
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

/** What is asked in one turn of the loop leaves in one packet: to wake the database costs more than most statements. */
const gatherPacket = (stream: Duplex): void => {
  if (stream.writableCorked > 0) return
  stream.cork()
  process.nextTick(() => stream.uncork())
}

/** Asks by a query of our own making: the driver would copy each, slowly. */
const ask = (client: pg.PoolClient, name: string | undefined, text: string, values: readonly unknown[]) =>
  new Promise<pg.ResultBuilder>((resolve, reject) => {
    const query = new pg.Query(text, [...values], (error, result) => (error ? reject(error) : resolve(result)))
    client.query(name === undefined ? query : Object.assign(query, { name }))
  })

/** The pool as the query builder asks it: each client keeps back what can wait, and for commands names what comes often. */
const keepingPool = (pool: pg.Pool, nameOf: (text: string) => string | undefined): PostgresPool => ({
  connect: async () => {
    const client = await pool.connect()
    const { stream } = client.connection
    const query = (text: string, values: readonly unknown[]) => {
      gatherPacket(stream)
      return ask(client, values.length === 0 ? undefined : nameOf(text), text, values)
    }
    return keepBack({ query, release: (destroy) => client.release(destroy) }) as PostgresPoolClient
  },
  end: () => pool.end(),
  options: pool.options,
})

export type Db = Kysely<Database>
export type Connection = { readonly db: Db; readonly pool: pg.Pool; close(): Promise<void> }

/**
 * Opens a pool. Statement, lock and idle timeouts are the connection's own, so that no command waits for ever.
 * `forCommands`: the plans of statements that come often are kept, and rows are found by an index wherever there is one: a
 * plan made while a table had a few rows would read the whole table for each row of a rush.
 */
export const connect = (
  url: string,
  { max = 10, statementMs = 15_000, lockMs = 5_000, readOnly = false, forCommands = false } = {},
): Connection => {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    types,
    pipeline: true,
    options: Object.entries({
      TimeZone: 'UTC',
      statement_timeout: statementMs,
      lock_timeout: lockMs,
      idle_in_transaction_session_timeout: statementMs,
      default_transaction_read_only: readOnly ? 'on' : 'off',
      enable_seqscan: forCommands ? 'off' : 'on',
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
  const db = pipelined<Database>(keepingPool(pool, forCommands ? nameStatements() : () => undefined))
  return { db, pool, close: () => db.destroy() }
}
