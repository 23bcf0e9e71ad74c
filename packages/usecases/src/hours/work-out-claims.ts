import type { Read } from '@inservice/db/kernel'
import { dateIn, type Id, type Instant, type Minutes } from '@inservice/domain/kernel'
import { loadOfferingHours } from './load-offering-hours.ts'
import { loadPeopleHours } from './load-people-hours.ts'
import { workOutHours, type WorkedOut } from './work-out-hours.ts'

type Named = {
  readonly id: Id
  readonly offeringId: Id
  readonly personId: Id
  readonly requestedMinutes: Minutes | null
  /** When it was made: its fee is that day's. */
  readonly createdAt: Instant
}

/** Works out the hours of many claims, offering by offering: what is the same for all of an offering is read once. */
export const workOutClaims = async (
  db: Read,
  claims: readonly Named[],
  now: Instant,
): Promise<ReadonlyMap<Id, WorkedOut>> => {
  const found = new Map<Id, WorkedOut>()
  for (const [offeringId, own] of Map.groupBy(claims, (claim) => claim.offeringId)) {
    const hours = await loadOfferingHours(db, { id: offeringId })
    if (!hours) continue
    const personIds = own.map(({ personId }) => personId)
    const people = await loadPeopleHours(db, hours, personIds, now)
    for (const { id, personId, requestedMinutes, createdAt } of own) {
      const person = people.get(personId)
      const claimedOn = dateIn(createdAt, hours.offering.timeZone)
      if (person) found.set(id, workOutHours(hours, person, { claimedOn, requestedMinutes }))
    }
  }
  return found
}
