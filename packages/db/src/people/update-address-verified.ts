import type { Id, Instant } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

/** Marks an address as shown to be its person's. */
export const updateAddressVerified = async (tx: Tx, addressId: Id, at: Instant): Promise<void> => {
  await tx.updateTable('person_address').set({ verified_at: at }).where('id', '=', addressId).execute()
}
