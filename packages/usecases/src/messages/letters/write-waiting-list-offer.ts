import { findWaitingTold } from '@inservice/db/messages'
import { waitingListOfferLetter } from '@inservice/documents/seats'
import { offering as offeringFor } from '../../enrollment/index.ts'
import { ask } from '../../kernel/index.ts'
import { frameLetter } from './frame-letter.ts'
import { letterAddresses } from './letter-addresses.ts'
import type { LetterWriter } from './letter-desk.ts'
import { readId } from './read-id.ts'
import { sayOffering } from './say-offering.ts'

/** A seat is free for you, until when, and at your own price. An offer that has passed is not sent any more. */
export const writeWaitingListOffer: LetterWriter = async (desk, row) => {
  const entry = await findWaitingTold(desk.read, readId(row.data, 'entryId'))
  if (entry?.state !== 'offered' || entry.offerExpiresAt === null || entry.offerExpiresAt <= desk.now) return null
  const said = await sayOffering(desk, entry.offeringId)
  if (!said) return null
  const { slug, timeZone } = said.told
  const reader = { kind: 'person', personId: entry.personId, grants: [] } as const
  const page = await ask(desk.house, reader, offeringFor, { slug })
  if (!page.ok) return null
  const addresses = letterAddresses(desk.house.publicUrl)
  const takeAt = (hasAccount: boolean) => (hasAccount ? said.offering.url : addresses.signUpFirst(`/catalog/${slug}`))
  const data = {
    ...(await frameLetter(desk, row)),
    offering: said.offering,
    priceCents: page.value.price.totalCents,
    deadlineAt: entry.offerExpiresAt,
    timeZone,
    seats: entry.seats,
    askedBy: entry.askedBy,
    acceptUrl: takeAt(entry.hasAccount),
    declineUrl: addresses.learning,
  }
  return { letter: waitingListOfferLetter(data, row.language) }
}
