import type { Id, Instant } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'
import type { AddressLink } from './insert-address.ts'

/** Notes that an address is written to again: what the letter before opened opens nothing now. */
export const updateAddressAsked = async (
  tx: Tx,
  addressId: Id,
  at: Instant,
  { id, hash }: AddressLink,
): Promise<void> => {
  await tx
    .updateTable('person_address')
    .set({ asked_at: at, link_id: id, link_hash: hash })
    .where('id', '=', addressId)
    .execute()
}
