import type { Kysely, Transaction } from 'kysely'
import type { Database } from './rows.gen.ts'

declare const insideCommand: unique symbol

/** An executor that can only select. Always a query's first argument. */
export type Read = Pick<Kysely<Database>, 'selectFrom' | 'with' | 'fn' | 'dynamic' | 'getExecutor'>

/** An executor inside a command's transaction: reads and writes, and can't be nested. Only the runner makes one. */
export type Tx = Transaction<Database> & { readonly [insideCommand]: true }
