import { appendMerge, findJoining, updateOwner } from '@inservice/db/hours'
import { lockPeople, updateAddressVerified } from '@inservice/db/people'
import { can } from '@inservice/domain/access'
import { must, ok, refuse, type Id } from '@inservice/domain/kernel'
import { decideAddressLink } from '@inservice/domain/people'
import { z } from 'zod'
import { endDoubles, lockDoubles, saidOfDoubles, type Doubles } from '../enrollment/index.ts'
import { command, query } from '../kernel/index.ts'
import { addressTokenSchema, loadAddressLink } from '../people/index.ts'

/** What another account brings that one has shown to be one's own too, before the two are joined. */
export const joining = query({
  name: 'hours.joining',
  input: z.object({ token: addressTokenSchema }),
  load: async (read, { token }, moment) => {
    const inHand = await loadAddressLink(read, token, moment)
    const { address, other } = inHand ?? {}
    const judged = inHand ? decideAddressLink(inHand) : null
    if (!address || !other || !judged?.ok) return null
    const brings = await findJoining(read, other.personId, address.personId)
    return brings ? { ...brings, email: address.email, personId: address.personId } : null
  },
  allow: (actor, { personId }) => can(actor, 'account.merge', { personId }),
  show: ({ personId: _own, ...brings }) => brings,
})

type Change = {
  readonly id: Id
  readonly fromId: Id
  readonly intoId: Id
  readonly addressId: Id
  readonly email: string
  readonly doubles: Doubles
}

const detailsOf = ({ fromId, email, doubles: { ended, waiting, requests } }: Change) => ({
  fromId,
  email,
  ended: ended.map(({ row, withdrawal }) => ({ enrollmentId: row.id, refundCents: withdrawal.refund.cents })),
  waiting: waiting.map(({ id }) => id),
  requests: requests.map(({ id }) => id),
})

/**
 * Makes two accounts of one person one, by who has proven both: signed in to the one, with the link that was sent to the
 * other's address. What they have twice is settled: one place a training, one in a line, hours once.
 */
export const mergeAccounts = command({
  name: 'hours.mergeAccounts',
  input: z.object({ token: addressTokenSchema, typed: z.string().trim().toLowerCase().max(320) }),
  load: async (tx, { token }, moment) => {
    const before = await loadAddressLink(tx, token, moment)
    if (!before?.address) return null
    const ids = [before.address.personId, ...(before.other ? [before.other.personId] : [])]
    const people = await lockPeople(tx, ids)
    const inHand = await loadAddressLink(tx, token, moment)
    if (!inHand?.address) return null
    const doubles = people.length === 2 ? await lockDoubles(tx, ids, moment) : null
    return { ...inHand, address: inHand.address, doubles }
  },
  allow: (actor, { address }) => can(actor, 'account.merge', { personId: address.personId }),
  decide: ({ address, other, doubles, ...link }, { typed }, { newId }) => {
    const judged = decideAddressLink(link)
    if (!judged.ok) return judged
    if (judged.value !== 'join' || !other || !doubles) return refuse('accounts-one-already')
    if (typed !== address.email) return refuse('accounts-not-confirmed', { email: address.email })
    const { id: addressId, email, personId: intoId } = address
    return ok<Change>({ id: newId(), fromId: other.personId, intoId, addressId, email, doubles })
  },
  save: async (tx, change, moment) => {
    const { id, fromId, intoId, addressId, email, doubles } = change
    await endDoubles(tx, doubles, moment)
    await updateOwner(tx, fromId, intoId)
    // One who was only named has no address of their own that was verified: the link has shown it.
    await updateAddressVerified(tx, addressId, moment.now)
    await appendMerge(tx, { id, fromId, intoId, email, at: moment.now, details: detailsOf(change) })
    return { email, ended: doubles.ended.length }
  },
  announce: ({ doubles }) => saidOfDoubles(doubles),
  audit: (change) => ({
    kind: 'person',
    id: must(change.intoId, 'an account joins another'),
    details: detailsOf(change),
  }),
})
