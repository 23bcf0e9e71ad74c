import { insertAddress, listAddresses, lockPerson, updateAddressAsked } from '@inservice/db/people'
import { can } from '@inservice/domain/access'
import { emailSchema, idSchema, ok } from '@inservice/domain/kernel'
import { decideAddress } from '@inservice/domain/people'
import { z } from 'zod'
import { command, errand, run } from '../kernel/index.ts'
import { addressToken, hashAddressToken } from './address-token.ts'

/** Keeps an address that is yet to be verified, or asks for one again, by the hash of what its letter opens. */
const askAddress = command({
  name: 'people.askAddress',
  input: z.object({ email: emailSchema, linkId: idSchema, linkHash: z.string().length(64) }),
  load: async (tx, _input, { actor }) => {
    const person = actor.kind === 'person' ? await lockPerson(tx, actor.personId) : undefined
    return person ? { personId: person.id, addresses: await listAddresses(tx, person.id) } : null
  },
  allow: (actor, { personId }) => can(actor, 'profile.edit', { personId }),
  decide: ({ personId, addresses }, { email, linkId, linkHash }, { now, newId }) => {
    const own = addresses.find((address) => address.email === email) ?? null
    const decided = decideAddress({ own, count: addresses.length }, now)
    const link = { id: linkId, hash: linkHash }
    return decided.ok
      ? ok({ personId, email, link, isNew: decided.value === 'new', addressId: own?.id ?? newId() })
      : decided
  },
  save: async (tx, { personId, email, link, isNew, addressId }, { now }) => {
    if (isNew) await insertAddress(tx, { id: addressId, personId, email, at: now, link })
    else await updateAddressAsked(tx, addressId, now, link)
    return { addressId, email }
  },
  announce: ({ addressId }) => [{ topic: 'address.asked', payload: { addressId } }],
  audit: ({ personId, addressId }) => ({ kind: 'person', id: personId, details: { addressId } }),
})

/** Adds another address to one's account, or has its letter sent again: a link in it shows that it is one's own. */
export const addAddress = errand({
  name: 'people.addAddress',
  input: z.object({ email: emailSchema }),
  go: (house, actor, { email, commandId }) => {
    const linkHash = hashAddressToken(addressToken(house.signingKey, commandId))
    return run(house, actor, askAddress, { email, linkId: commandId, linkHash, commandId })
  },
})
