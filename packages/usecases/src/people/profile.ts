import { findProfile, listAddresses, listCertificates } from '@inservice/db/people'
import { can } from '@inservice/domain/access'
import { missingInProfile } from '@inservice/domain/people'
import { z } from 'zod'
import { query } from '../kernel/index.ts'

/** One's own profile, addresses and certificates, and what clock-hour records still lack in it. */
export const profile = query({
  name: 'people.profile',
  input: z.object({}),
  load: async (read, _input, { actor }) => {
    if (actor.kind !== 'person') return null
    const { personId } = actor
    const [own, addresses, certificates] = await Promise.all([
      findProfile(read, personId),
      listAddresses(read, personId),
      listCertificates(read, personId),
    ])
    return own ? { own, addresses, certificates } : null
  },
  allow: (actor, { own }) => can(actor, 'profile.see', { personId: own.id }),
  show: ({ own, addresses, certificates }) => ({
    ...own,
    addresses,
    certificates,
    missing: [...missingInProfile(own)],
  }),
})
