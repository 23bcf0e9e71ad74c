import type { Id } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

/** Lets an account open a person. */
export const updateAccount = async (tx: Tx, personId: Id, userId: Id): Promise<void> => {
  await tx.updateTable('person').set({ auth_user_id: userId }).where('id', '=', personId).execute()
}
