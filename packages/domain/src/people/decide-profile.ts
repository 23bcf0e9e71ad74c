import { ok, refuse, type Id, type Result } from '../kernel/index.ts'
import type { PeopleRefusal } from './refusals.ts'
import type { Profile } from './profile.ts'

/** A place of work as the directory knows it. */
export type Place = { readonly id: Id; readonly kind: string; readonly parentId: Id | null }

/**
 * A profile whose school belongs to its district. A school given as the employer becomes school and district both.
 * Refuses `organization-unknown` for an employer that the directory lacks, `school-elsewhere` for another district's school.
 * Choosing the school `{ id: 's', parentId: 'd' }` with the employer `d` stands; with the employer `e` it doesn't.
 */
export const decideProfile = (
  asked: Profile,
  places: { readonly organization: Place | null; readonly school: Place | null },
): Result<Profile, PeopleRefusal> => {
  const { organization, school } = places
  if (asked.organizationId !== null && organization === null) return refuse('organization-unknown')
  if (asked.schoolId !== null && school === null) return refuse('school-elsewhere')
  if (school !== null && school.parentId !== asked.organizationId) return refuse('school-elsewhere')
  if (organization?.kind === 'school' && organization.parentId !== null && school === null) {
    return ok({ ...asked, organizationId: organization.parentId, schoolId: organization.id })
  }
  return ok(asked)
}
