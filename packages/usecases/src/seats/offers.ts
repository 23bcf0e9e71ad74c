import { findDistrictOffers, findPackOffers } from '@inservice/db/seats'
import { scopesOf } from '@inservice/domain/access'
import { z } from 'zod'
import { query } from '../kernel/index.ts'

/** The trainings in which a district can buy seats now, and the programs that sell packs, by a part of their title. */
export const offers = query({
  name: 'seats.offers',
  input: z.object({ text: z.string().trim().max(100).default('') }),
  load: async (read, { text }, { actor, now }) => {
    const sight = scopesOf(actor, 'seats.buy')
    if (!sight.everywhere && sight.ids.organization.length === 0) return null
    const [offerings, packs] = [
      await findDistrictOffers(read, { text, now, limit: 60 }),
      await findPackOffers(read, { text, now, limit: 60 }),
    ]
    return { offerings, packs }
  },
  allow: (actor) => actor.kind === 'person',
  show: ({ offerings, packs }) => ({ offers: offerings, packs }),
})
