import type { WindowRow } from '@inservice/db/catalog'
import type { Read } from '@inservice/db/kernel'
import { findBuyers } from '@inservice/db/organizations'
import { dateIn, type Id, type Instant } from '@inservice/domain/kernel'
import { groupsOf } from '@inservice/domain/seats'

/** Whose reserves people may use in an offering today, by person. */
export const loadGroups = async (
  db: Read,
  { providerId, timeZone }: Pick<WindowRow, 'providerId' | 'timeZone'>,
  personIds: readonly Id[],
  now: Instant,
): Promise<ReadonlyMap<Id, readonly string[]>> => {
  const buyers = await findBuyers(db, personIds, providerId, dateIn(now, timeZone))
  return new Map(buyers.map((buyer) => [buyer.personId, groupsOf(buyer)]))
}
