import { listMarks } from '@inservice/db/attendance'
import { listStandings, type StandingRow } from '@inservice/db/hours'
import type { Read } from '@inservice/db/kernel'
import type { Mark } from '@inservice/domain/attendance'
import { dateIn, type Id, type Instant } from '@inservice/domain/kernel'
import type { OfferingHours } from './load-offering-hours.ts'

/** What is a person's own in their hours of an offering. */
export type PersonHours = { readonly standing: StandingRow; readonly marks: readonly Mark[] }

/** Reads how people stand to an offering and their marks, all at once. */
export const loadPeopleHours = async (
  db: Read,
  { offering }: OfferingHours,
  personIds: readonly Id[],
  now: Instant,
): Promise<ReadonlyMap<Id, PersonHours>> => {
  if (personIds.length === 0) return new Map()
  const of = { offeringId: offering.id, providerId: offering.providerId, on: dateIn(now, offering.timeZone) }
  const standings = await listStandings(db, of, personIds)
  const byPerson = Map.groupBy(await listMarks(db, offering.id, personIds), ({ personId }) => personId)
  return new Map(
    standings.map((standing) => [standing.personId, { standing, marks: byPerson.get(standing.personId) ?? [] }]),
  )
}
