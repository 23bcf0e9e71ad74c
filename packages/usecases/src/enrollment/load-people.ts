import { findLiveEnrollments } from '@inservice/db/enrollment'
import type { Read } from '@inservice/db/kernel'
import { listSchools } from '@inservice/db/organizations'
import { findPeopleByEmails, type PersonOfAddress } from '@inservice/db/people'
import { foldName, type AssignState } from '@inservice/domain/enrollment'
import { reaches, type Reach } from '@inservice/domain/access'
import type { Id } from '@inservice/domain/kernel'

/** A delegate gives seats to the people of their own school, and to those whom no organization knows yet. */
const isElsewhere = ({ organizationId, schoolId }: PersonOfAddress, reach: Reach): boolean =>
  reach !== 'all' && organizationId !== null && !reaches(reach, schoolId)

/** What giving seats asks of the people who are named: whom their addresses mean, and what those have already. */
export const loadPeople = async (
  db: Read,
  place: { readonly offeringId: Id; readonly organizationId: Id; readonly blockId: Id },
  seats: readonly { readonly state: string; readonly personId: Id | null; readonly schoolId: Id | null }[],
  emails: readonly string[],
  reach: Reach = 'all',
): Promise<{ state: AssignState; people: ReadonlyMap<string, PersonOfAddress> }> => {
  const people = await findPeopleByEmails(db, emails)
  const ids = people.map(({ personId }) => personId)
  const enrolled = new Set((await findLiveEnrollments(db, place.offeringId, ids)).map(({ personId }) => personId))
  const seated = new Set(seats.flatMap(({ personId }) => (personId ? [personId] : [])))
  const schools = await listSchools(db, place.organizationId)
  return {
    people: new Map(people.map((one) => [one.email, one])),
    state: {
      freeSeats: seats.filter(({ state, schoolId }) => state === 'free' && reaches(reach, schoolId)).length,
      known: new Map(
        people.map((one) => [
          one.email,
          {
            personId: one.personId,
            isEnrolled: enrolled.has(one.personId),
            hasSeat: seated.has(one.personId),
            isElsewhere: isElsewhere(one, reach),
          },
        ]),
      ),
      schools: new Map(schools.filter(({ id }) => reaches(reach, id)).map(({ id, name }) => [foldName(name), id])),
    },
  }
}
