import { findWhereabouts } from '@inservice/db/catalog'
import {
  deleteTeamMember,
  findTeamOffering,
  findTeamPlace,
  insertTeamMember,
  lockEnrollment,
  lockTeamsOf,
} from '@inservice/db/enrollment'
import { can } from '@inservice/domain/access'
import { decideMoveToTeam } from '@inservice/domain/enrollment'
import { idSchema, ok, refuse } from '@inservice/domain/kernel'
import { z } from 'zod'
import { command } from '../../kernel/index.ts'

/** Staff put someone on a team, on another one, or on none. */
export const moveToTeam = command({
  name: 'enrollment.moveToTeam',
  input: z.object({ enrollmentId: idSchema, teamId: idSchema.nullable() }),
  load: async (tx, { enrollmentId }) => {
    const offeringId = await findTeamOffering(tx, { enrollmentId })
    const offering = offeringId && (await findWhereabouts(tx, offeringId))
    const enrollment = offering && (await lockEnrollment(tx, enrollmentId))
    if (!offering || !enrollment) return null
    const teams = await lockTeamsOf(tx, offering.id)
    const place = await findTeamPlace(tx, { offeringId: offering.id, personId: enrollment.personId })
    return { offering, teams, place: place?.enrollmentId === enrollmentId ? place : undefined }
  },
  allow: (actor, { offering }) => can(actor, 'team.arrange', offering.at),
  decide: ({ teams, place }, { teamId }) => {
    if (!place) return refuse('team-seat-needed')
    const team = teamId === null ? null : teams.find(({ id }) => id === teamId)
    if (team === undefined) return refuse('team-gone')
    const decided = decideMoveToTeam(place.teamId, team)
    return decided.ok ? ok({ place, team }) : decided
  },
  save: async (tx, { place, team }, { now }) => {
    await deleteTeamMember(tx, place.enrollmentId)
    if (team !== null) await insertTeamMember(tx, place.enrollmentId, team.id, now)
    return {}
  },
  announce: () => [],
  audit: ({ place, team }) => ({
    kind: 'enrollment',
    id: place.enrollmentId,
    details: { fromTeam: place.teamId, toTeam: team?.id ?? null },
  }),
})
