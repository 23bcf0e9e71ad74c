import { decideAddressLink } from '@inservice/domain/people'
import { can } from '@inservice/domain/access'
import { z } from 'zod'
import { query } from '../kernel/index.ts'
import { addressTokenSchema } from './address-token.ts'
import { loadAddressLink } from './load-address-link.ts'

/** What a link in a letter to an address does: verify it, join two accounts first, or nothing, and why. */
export const addressLink = query({
  name: 'people.addressLink',
  input: z.object({ token: addressTokenSchema }),
  load: (read, { token }, moment) => loadAddressLink(read, token, moment),
  allow: (actor) => can(actor, 'address.verify'),
  show: (inHand) => {
    const judged = decideAddressLink(inHand)
    return {
      standing: judged.ok ? judged.value : judged.refusal.code,
      email: judged.ok ? (inHand.address?.email ?? '') : '',
    }
  },
})
