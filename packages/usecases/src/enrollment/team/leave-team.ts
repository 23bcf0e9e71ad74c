import { deleteTeamMember, lockTeamPlace } from '@inservice/db/enrollment'
import { can } from '@inservice/domain/access'
import { idSchema, ok, refuse } from '@inservice/domain/kernel'
import { z } from 'zod'
import { command } from '../../kernel/index.ts'

/** A member leaves their team; their seat stays. */
export const leaveTeam = command({
  name: 'enrollment.leaveTeam',
  input: z.object({ offeringId: idSchema }),
  load: async (tx, { offeringId }, { actor }) => {
    const place = actor.kind === 'person' ? await lockTeamPlace(tx, offeringId, actor.personId) : undefined
    return place ? { place } : null
  },
  allow: (actor, { place }) => can(actor, 'team.join', { personId: place.personId }),
  decide: ({ place: { teamId, enrollmentId } }) =>
    teamId === null ? refuse('not-in-team') : ok({ teamId, enrollmentId }),
  save: async (tx, { enrollmentId }) => {
    await deleteTeamMember(tx, enrollmentId)
    return {}
  },
  announce: () => [],
  audit: ({ teamId, enrollmentId }) => ({ kind: 'team', id: teamId, details: { left: enrollmentId } }),
})
