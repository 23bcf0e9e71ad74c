import type { Id, Instant } from '@inservice/domain/kernel'
import { insertRows, type Tx } from '../kernel/index.ts'

export type NewWaiting = {
  readonly id: Id
  readonly offeringId: Id
  readonly personId: Id
  readonly joinedAt: Instant
  /** Whose reserves they may use. */
  readonly groups: readonly string[]
  readonly companions: readonly { readonly name: string; readonly email: string }[]
}

/** Puts a person, with who comes along, at the end of an offering's line; the database gives the place. */
export const insertWaiting = async (tx: Tx, entry: NewWaiting): Promise<void> => {
  await tx
    .insertInto('waiting_list_entry')
    .values({
      id: entry.id,
      offering_id: entry.offeringId,
      person_id: entry.personId,
      party_id: entry.id,
      party_size: entry.companions.length + 1,
      state: 'waiting',
      joined_at: entry.joinedAt,
      groups: [...entry.groups],
    })
    .execute()
  await insertRows(
    tx,
    'waiting_list_companion',
    entry.companions.map(({ name, email }, index) => ({ entry_id: entry.id, position: index + 1, name, email })),
  )
}
