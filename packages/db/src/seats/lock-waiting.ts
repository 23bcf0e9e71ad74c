import type { Id } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

/** Someone's place in a line, locked until the command ends; the offering's pool is locked before it. */
export const lockWaiting = (tx: Tx, entryId: Id) =>
  tx
    .selectFrom('waiting_list_entry')
    .select([
      'id',
      'offering_id as offeringId',
      'person_id as personId',
      'state',
      'hold_id as holdId',
      'offer_expires_at as offerExpiresAt',
      'party_id as partyId',
      'party_size as seats',
    ])
    .where('id', '=', entryId)
    .forUpdate()
    .executeTakeFirst()

export type LockedWaiting = NonNullable<Awaited<ReturnType<typeof lockWaiting>>>
