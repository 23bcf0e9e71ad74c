import type { Id, Instant } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

/** One of a party whose seats were taken: asked by name, with a seat of their own. */
export type Named = {
  readonly id: Id
  readonly personId: Id
  readonly holdId: Id
}

/** Asks the people of a party, each for the seat that is kept for them. */
export const insertNamed = async (
  tx: Tx,
  party: { readonly offeringId: Id; readonly partyId: Id; readonly at: Instant; readonly until: Instant },
  people: readonly Named[],
): Promise<void> => {
  if (people.length === 0) return
  await tx
    .insertInto('waiting_list_entry')
    .values(
      people.map(({ id, personId, holdId }) => ({
        id,
        offering_id: party.offeringId,
        person_id: personId,
        party_id: party.partyId,
        state: 'offered' as const,
        joined_at: party.at,
        offered_at: party.at,
        offer_expires_at: party.until,
        hold_id: holdId,
      })),
    )
    .execute()
}
