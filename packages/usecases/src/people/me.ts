import { findPerson, listGrants } from '@inservice/db/people'
import { areasOf } from '@inservice/domain/people'
import { z } from 'zod'
import { query } from '../kernel/index.ts'

/** Who is signed in, what they may open, and in which roles; `person` is null for a stranger. */
export const me = query({
  name: 'people.me',
  input: z.object({}),
  load: async (read, _input, { actor }) => {
    if (actor.kind !== 'person') return { person: null, roles: [], areas: [] }
    const [person, roles] = await Promise.all([findPerson(read, actor.personId), listGrants(read, actor.personId)])
    return { person: person ?? null, roles, areas: areasOf(actor) }
  },
  allow: () => true,
  show: ({ person, roles, areas }) => ({
    person: person && { ...person, name: `${person.givenName} ${person.familyName}`.trim() },
    roles,
    areas: [...areas],
  }),
})
