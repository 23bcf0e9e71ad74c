import { findWhereabouts } from '@inservice/db/catalog'
import { findTeamOffering, lockTeam, updateTeamCoach } from '@inservice/db/enrollment'
import { findPersonByEmail } from '@inservice/db/people'
import { can } from '@inservice/domain/access'
import { emailSchema, idSchema, ok, refuse } from '@inservice/domain/kernel'
import { z } from 'zod'
import { command } from '../../kernel/index.ts'

/** Staff give a team a coach, by the address of someone who has an account; without an address, none. */
export const assignCoach = command({
  name: 'enrollment.assignCoach',
  input: z.object({ teamId: idSchema, email: emailSchema.nullable() }),
  load: async (tx, { teamId, email }) => {
    const offeringId = await findTeamOffering(tx, { teamId })
    const offering = offeringId && (await findWhereabouts(tx, offeringId))
    const team = offering && (await lockTeam(tx, offering.id, { id: teamId }))
    if (!offering || !team) return null
    return { offering, team, coach: email === null ? null : await findPersonByEmail(tx, email) }
  },
  allow: (actor, { offering }) => can(actor, 'team.arrange', offering.at),
  decide: ({ team, coach }) => {
    const coachId = coach === null ? null : coach?.hasAccount ? coach.personId : undefined
    return coachId === undefined ? refuse('coach-unknown') : ok({ team, coachId })
  },
  save: async (tx, { team, coachId }) => {
    await updateTeamCoach(tx, team.id, coachId)
    return {}
  },
  announce: () => [],
  audit: ({ team, coachId }) => ({ kind: 'team', id: team.id, details: { coachId } }),
})
