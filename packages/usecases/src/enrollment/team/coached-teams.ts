import { listTeams } from '@inservice/db/enrollment'
import { z } from 'zod'
import { query } from '../../kernel/index.ts'

/** The teams that one coaches, with the names of their members. */
export const coachedTeams = query({
  name: 'enrollment.coachedTeams',
  input: z.object({}),
  load: async (read, _input, { actor }) =>
    actor.kind === 'person' ? { rows: await listTeams(read, { coachId: actor.personId }) } : null,
  allow: () => true,
  show: ({ rows }) => ({
    teams: rows.map(({ id, name, title, size, min, max, members }) => ({
      id,
      name,
      title,
      size,
      max,
      isComplete: size >= min,
      members,
    })),
  }),
})
