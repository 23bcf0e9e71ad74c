import type { Db } from '@inservice/db/kernel'
import type { Id, Instant } from '@inservice/domain/kernel'
import type { Row, TableName } from '../rows/row.ts'

/** What every small builder shares. */
export type Context = {
  readonly db: Db
  /** The moment from which defaults count: sessions lie ahead of it. */
  readonly now: Instant
  readonly newId: () => Id
  /** The next number of a word: `next('person')` is 1, 2, 3 … */
  readonly next: (word: string) => number
  /** Stands in everything that must be unique, so that two worlds fit one database. */
  readonly mark: string
  readonly insert: <Name extends TableName>(table: Name, ...rows: Row<Name>[]) => Promise<void>
}

/** A thing or its id: builders take either. */
export type Ref = Id | { readonly id: Id }

export const idOf = (ref: Ref): Id => (typeof ref === 'string' ? ref : ref.id)
