import { findWhereabouts } from '@inservice/db/catalog'
import type { Tx } from '@inservice/db/kernel'
import { findWaitingOffering, lockLine, lockPool, lockWaiting } from '@inservice/db/seats'
import { must, type Id } from '@inservice/domain/kernel'

/** Someone in a line as staff take hold of them: the offering's pool is locked, then its line, then the one. */
export const loadWaiting = async (tx: Tx, entryId: Id) => {
  const offeringId = await findWaitingOffering(tx, entryId)
  const offering = offeringId ? await findWhereabouts(tx, offeringId) : undefined
  if (!offering) return null
  await lockPool(tx, offering.id)
  const line = await lockLine(tx, offering.id)
  return { offering, line, entry: must(await lockWaiting(tx, entryId), 'whoever has an offering waits') }
}
