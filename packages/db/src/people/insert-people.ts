import type { Tx } from '../kernel/index.ts'
import type { NewPerson } from './insert-person.ts'

/** Several persons with their first addresses, in two statements: a district's list of those it invites. */
export const insertPeople = async (tx: Tx, people: readonly NewPerson[]): Promise<void> => {
  if (people.length === 0) return
  await tx
    .insertInto('person')
    .values(
      people.map((person) => ({
        id: person.id,
        auth_user_id: person.userId ?? null,
        given_name: person.givenName,
        family_name: person.familyName,
        language: person.language,
        organization_id: person.organizationId ?? null,
        school_id: person.schoolId ?? null,
      })),
    )
    .execute()
  await tx
    .insertInto('person_address')
    .values(
      people.map(({ id, address }) => ({
        id: address.id,
        person_id: id,
        email: address.email.toLowerCase(),
        verified_at: address.verifiedAt,
        is_primary: true,
      })),
    )
    .execute()
}
