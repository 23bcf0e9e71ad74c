import type { Id, Instant } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

type Merge = {
  readonly id: Id
  readonly fromId: Id
  readonly intoId: Id
  readonly email: string
  readonly at: Instant
  readonly details: object
}

/** Writes down that two accounts became one, and what was done where both had the same thing. */
export const appendMerge = async (tx: Tx, { id, fromId, intoId, email, at, details }: Merge): Promise<void> => {
  await tx
    .insertInto('person_merge')
    .values({ id, from_id: fromId, into_id: intoId, email, at, details: JSON.stringify(details) })
    .execute()
}
