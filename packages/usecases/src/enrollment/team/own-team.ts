import { findTeamPlace, listTeams } from '@inservice/db/enrollment'
import { can } from '@inservice/domain/access'
import { z } from 'zod'
import { query } from '../../kernel/index.ts'

/** One's own team in a cohort: who is on it, the code that others join by, its coach; or none yet. */
export const ownTeam = query({
  name: 'enrollment.ownTeam',
  input: z.object({ slug: z.string().min(1).max(120) }),
  load: async (read, { slug }, { actor }) => {
    if (actor.kind !== 'person') return null
    const place = await findTeamPlace(read, { slug, personId: actor.personId })
    if (!place) return null
    const [team] = place.teamId === null ? [] : await listTeams(read, { teamId: place.teamId })
    return { place, team: team ?? null }
  },
  allow: (actor, { place }) => can(actor, 'team.join', { personId: place.personId }),
  show: ({ place, team }) => ({
    offering: { id: place.offeringId, slug: place.slug, title: place.title },
    sizes: { min: place.min ?? 1, max: place.max ?? 1 },
    team: team && {
      id: team.id,
      name: team.name,
      code: team.code,
      coachName: team.coachName,
      coachEmail: team.coachEmail,
      isComplete: team.size >= team.min,
      isFull: team.size >= team.max,
      members: team.members.map(({ enrollmentId, name, school }) => ({
        enrollmentId,
        name,
        school,
        isSelf: enrollmentId === place.enrollmentId,
      })),
    },
  }),
})
