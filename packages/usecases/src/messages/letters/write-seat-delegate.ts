import { findOrganization } from '@inservice/db/organizations'
import { findPeopleByEmails, findPerson, hasGrant } from '@inservice/db/people'
import { seatDelegateLetter } from '@inservice/documents/seats'
import { frameLetter } from './frame-letter.ts'
import { letterAddresses } from './letter-addresses.ts'
import type { LetterWriter } from './letter-desk.ts'
import { readId } from './read-id.ts'

/** To the new delegate of a school. Where that was ended meanwhile, nothing is said. */
export const writeSeatDelegate: LetterWriter = async (desk, row) => {
  const [personId, schoolId] = [readId(row.data, 'personId'), readId(row.data, 'schoolId')]
  const [reader] = await findPeopleByEmails(desk.read, [row.email])
  const school = await findOrganization(desk.read, schoolId)
  const manager = await findPerson(desk.read, readId(row.data, 'managerId'))
  if (!reader || !school || !manager || !(await hasGrant(desk.read, personId, 'seat_delegate', schoolId))) return null
  const addresses = letterAddresses(desk.house.publicUrl)
  const data = {
    ...(await frameLetter(desk, row)),
    schoolName: school.name,
    managerName: `${manager.givenName} ${manager.familyName}`.trim(),
    deskUrl: reader.hasAccount ? addresses.seats : addresses.signUpFirst('/seats'),
  }
  return { letter: seatDelegateLetter(data, row.language) }
}
