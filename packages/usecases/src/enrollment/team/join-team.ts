import { insertTeamMember, lockTeam, lockTeamPlace } from '@inservice/db/enrollment'
import { can } from '@inservice/domain/access'
import { decideJoinTeam, foldTeamCode } from '@inservice/domain/enrollment'
import { idSchema, ok } from '@inservice/domain/kernel'
import { z } from 'zod'
import { command } from '../../kernel/index.ts'

/** A member joins the team whose code they were given. */
export const joinTeam = command({
  name: 'enrollment.joinTeam',
  input: z.object({
    offeringId: idSchema,
    code: z.string().trim().min(1, 'Give the team’s code.').max(20, 'At most 20 characters.'),
  }),
  load: async (tx, { offeringId, code }, { actor }) => {
    if (actor.kind !== 'person') return null
    const place = await lockTeamPlace(tx, offeringId, actor.personId)
    return place ? { place, team: await lockTeam(tx, offeringId, { code: foldTeamCode(code) }) } : null
  },
  allow: (actor, { place }) => can(actor, 'team.join', { personId: place.personId }),
  decide: ({ place, team }) => {
    const decided = decideJoinTeam(place, team)
    return decided.ok ? ok({ place, team: decided.value }) : decided
  },
  save: async (tx, { place, team }, { now }) => {
    await insertTeamMember(tx, place.enrollmentId, team.id, now)
    return { teamId: team.id, name: team.name }
  },
  announce: () => [],
  audit: ({ place, team }) => ({ kind: 'team', id: team.id, details: { joined: place.enrollmentId } }),
})
