import { findLiveEnrollments } from '@inservice/db/enrollment'
import type { Read } from '@inservice/db/kernel'
import { listSchools } from '@inservice/db/organizations'
import { findPeopleByEmails, type PersonOfAddress } from '@inservice/db/people'
import { foldName, type AssignState } from '@inservice/domain/enrollment'
import type { Id } from '@inservice/domain/kernel'

/** What giving seats asks of the people who are named: whom their addresses mean, and what those have already. */
export const loadPeople = async (
  db: Read,
  place: { readonly offeringId: Id; readonly organizationId: Id; readonly blockId: Id },
  seats: readonly { readonly state: string; readonly personId: Id | null }[],
  emails: readonly string[],
): Promise<{ state: AssignState; people: ReadonlyMap<string, PersonOfAddress> }> => {
  const people = await findPeopleByEmails(db, emails)
  const ids = people.map(({ personId }) => personId)
  const enrolled = new Set((await findLiveEnrollments(db, place.offeringId, ids)).map(({ personId }) => personId))
  const seated = new Set(seats.flatMap(({ personId }) => (personId ? [personId] : [])))
  const schools = await listSchools(db, place.organizationId)
  return {
    people: new Map(people.map((one) => [one.email, one])),
    state: {
      freeSeats: seats.filter(({ state }) => state === 'free').length,
      known: new Map(
        people.map(({ email, personId }) => [
          email,
          { personId, isEnrolled: enrolled.has(personId), hasSeat: seated.has(personId) },
        ]),
      ),
      schools: new Map(schools.map(({ id, name }) => [foldName(name), id])),
    },
  }
}
