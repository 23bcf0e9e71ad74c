import { lockPerson, updateAddressVerified } from '@inservice/db/people'
import { can } from '@inservice/domain/access'
import { must, ok, refuse } from '@inservice/domain/kernel'
import { decideAddressLink } from '@inservice/domain/people'
import { z } from 'zod'
import { command } from '../kernel/index.ts'
import { addressTokenSchema } from './address-token.ts'
import { loadAddressLink } from './load-address-link.ts'

/** Marks an address as one's own: by the link that was sent to it, signed in to the account that asked for it. */
export const verifyAddress = command({
  name: 'people.verifyAddress',
  input: z.object({ token: addressTokenSchema }),
  load: async (tx, { token }, moment) => {
    if (moment.actor.kind === 'person') await lockPerson(tx, moment.actor.personId)
    return loadAddressLink(tx, token, moment)
  },
  allow: (actor) => can(actor, 'address.verify'),
  decide: (inHand) => {
    const decided = decideAddressLink(inHand)
    if (!decided.ok) return decided
    if (decided.value === 'join') return refuse('accounts-join-first')
    return ok({ address: must(inHand.address, 'a good link has its address'), isNew: decided.value === 'verify' })
  },
  save: async (tx, { address, isNew }, { now }) => {
    if (isNew) await updateAddressVerified(tx, address.id, now)
    return { email: address.email }
  },
  announce: () => [],
  audit: ({ address }) => ({ kind: 'person', id: address.personId, details: { addressId: address.id } }),
})
