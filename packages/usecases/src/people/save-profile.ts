import { findWorkPlace, lockPerson, updateProfile } from '@inservice/db/people'
import { can } from '@inservice/domain/access'
import { ok } from '@inservice/domain/kernel'
import { decideProfile, profileSchema } from '@inservice/domain/people'
import { command } from '../kernel/index.ts'

/** Changes one's own profile. */
export const saveProfile = command({
  name: 'people.save-profile',
  input: profileSchema,
  load: async (tx, { organizationId, schoolId }, { actor }) => {
    const person = actor.kind === 'person' ? await lockPerson(tx, actor.personId) : undefined
    if (!person) return null
    const organization = organizationId ? await findWorkPlace(tx, organizationId) : undefined
    const school = schoolId ? await findWorkPlace(tx, schoolId) : undefined
    return { person, organization: organization ?? null, school: school ?? null }
  },
  allow: (actor, { person }) => can(actor, 'profile.edit', { personId: person.id }),
  decide: ({ person, ...places }, input) => {
    const decision = decideProfile(input, places)
    return decision.ok ? ok({ personId: person.id, profile: decision.value }) : decision
  },
  save: async (tx, { personId, profile }) => {
    await updateProfile(tx, personId, profile)
    return profile
  },
  announce: ({ personId }) => [{ topic: 'profile.saved', payload: { personId } }],
  audit: ({ personId }) => ({ kind: 'person', id: personId }),
})
