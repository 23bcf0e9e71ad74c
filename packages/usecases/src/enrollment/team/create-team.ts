import { hasTeamName, insertTeam, insertTeamMember, lockTeamPlace } from '@inservice/db/enrollment'
import { can } from '@inservice/domain/access'
import { decideCreateTeam, teamCodeOf } from '@inservice/domain/enrollment'
import { idSchema, ok } from '@inservice/domain/kernel'
import { z } from 'zod'
import { command } from '../../kernel/index.ts'

/** A member begins a team under a name, and is its first. */
export const createTeam = command({
  name: 'enrollment.createTeam',
  input: z.object({
    offeringId: idSchema,
    name: z.string().trim().min(1, 'Give the team a name.').max(80, 'At most 80 characters.'),
  }),
  load: async (tx, { offeringId, name }, { actor }) => {
    if (actor.kind !== 'person') return null
    const place = await lockTeamPlace(tx, offeringId, actor.personId)
    return place ? { place, isNameTaken: await hasTeamName(tx, offeringId, name) } : null
  },
  allow: (actor, { place }) => can(actor, 'team.join', { personId: place.personId }),
  decide: ({ place, isNameTaken }, { name }, { newId }) => {
    const decided = decideCreateTeam(place, isNameTaken)
    if (!decided.ok) return decided
    const id = newId()
    return ok({ id, place, name, code: teamCodeOf(id) })
  },
  save: async (tx, { id, place, name, code }, { now }) => {
    await insertTeam(tx, { id, offeringId: place.offeringId, name, code, max: place.max ?? 1, at: now })
    await insertTeamMember(tx, place.enrollmentId, id, now)
    return { teamId: id, code }
  },
  announce: () => [],
  audit: ({ id, place }) => ({ kind: 'team', id, details: { offeringId: place.offeringId } }),
})
