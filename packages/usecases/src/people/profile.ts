import { findProfile, listAddresses } from '@inservice/db/people'
import { can } from '@inservice/domain/access'
import { missingInProfile } from '@inservice/domain/people'
import { z } from 'zod'
import { query } from '../kernel/index.ts'

/** One's own profile and addresses, and what clock-hour records still lack in it. */
export const profile = query({
  name: 'people.profile',
  input: z.object({}),
  load: async (read, _input, { actor }) => {
    if (actor.kind !== 'person') return null
    const [own, addresses] = await Promise.all([findProfile(read, actor.personId), listAddresses(read, actor.personId)])
    return own ? { own, addresses } : null
  },
  allow: (actor, { own }) => can(actor, 'profile.see', { personId: own.id }),
  show: ({ own, addresses }) => ({ ...own, addresses, missing: [...missingInProfile(own)] }),
})
