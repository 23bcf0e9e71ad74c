import { findWhereabouts } from '@inservice/db/catalog'
import { findTeamSizes, listTeamless, listTeams } from '@inservice/db/enrollment'
import { can } from '@inservice/domain/access'
import { idSchema } from '@inservice/domain/kernel'
import { z } from 'zod'
import { query } from '../../kernel/index.ts'

/** A cohort's teams as its staff see them: which are complete, their coaches, and who is on none. */
export const teams = query({
  name: 'enrollment.teams',
  input: z.object({ offeringId: idSchema }),
  load: async (read, { offeringId }) => {
    const [offering, sizes] = await Promise.all([findWhereabouts(read, offeringId), findTeamSizes(read, offeringId)])
    if (!offering || !sizes) return null
    const [rows, teamless] = await Promise.all([listTeams(read, { offeringId }), listTeamless(read, offeringId)])
    return { offering, sizes, rows, teamless }
  },
  allow: (actor, { offering }) => can(actor, 'team.see', offering.at),
  show: ({ offering, sizes, rows, teamless }, _input, { actor }) => ({
    offering: { id: offering.id, title: offering.title, number: offering.number, slug: offering.slug },
    sizes,
    teams: rows.map((team) => ({
      ...team,
      isComplete: team.size >= team.min,
      isFull: team.size >= team.max,
    })),
    teamless,
    mayArrange: can(actor, 'team.arrange', offering.at),
    mayMessage: can(actor, 'roster.message', offering.at),
    maySeeWaiting: can(actor, 'waiting-list.see', offering.at),
    mayDecide: offering.isAppliedTo && can(actor, 'application.decide', offering.at),
  }),
})
