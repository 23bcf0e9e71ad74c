import type { Tx } from '@inservice/db/kernel'
import type { House } from './house.ts'

/** The one place where a transaction is opened: what is inside is kept whole, or not at all. */
export const transact = <Answer>(house: House, work: (tx: Tx) => Promise<Answer>): Promise<Answer> =>
  house.db.transaction().execute((trx) => work(trx as Tx))
