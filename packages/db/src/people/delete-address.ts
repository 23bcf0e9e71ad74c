import type { Id } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

/** Takes an address that was never verified away. */
export const deleteAddress = async (tx: Tx, addressId: Id): Promise<void> => {
  await tx.deleteFrom('person_address').where('id', '=', addressId).where('verified_at', 'is', null).execute()
}
