import { desk, type Row } from './seat-matrix.ts'
import { knockers } from './set-stage.ts'

const people = knockers.filter((knocker) => knocker !== 'stranger')

/** The matrix's rows of a cohort's teams. */
export const teamRows: Readonly<Record<string, Row>> = {
  'enrollment.ownTeam': { input: ({ teamCohort }) => ({ slug: teamCohort.slug }), opensTo: ['owner'] },
  'enrollment.createTeam': {
    input: ({ teamCohort }) => ({ offeringId: teamCohort.id, name: 'Owls' }),
    opensTo: ['owner'],
  },
  'enrollment.joinTeam': {
    input: ({ teamCohort }) => ({ offeringId: teamCohort.id, code: 'none' }),
    opensTo: ['owner'],
  },
  'enrollment.leaveTeam': { input: ({ teamCohort }) => ({ offeringId: teamCohort.id }), opensTo: ['owner'] },
  'enrollment.coachedTeams': { input: () => ({}), opensTo: people },
  'enrollment.teams': {
    input: ({ teamCohort }) => ({ offeringId: teamCohort.id }),
    opensTo: ['trainer', 'front_desk', ...desk],
  },
  'enrollment.moveToTeam': {
    input: ({ teamSeat, teamId }) => ({ enrollmentId: teamSeat.id, teamId }),
    opensTo: ['trainer', ...desk],
  },
  'enrollment.assignCoach': { input: ({ teamId }) => ({ teamId, email: null }), opensTo: ['trainer', ...desk] },
}
