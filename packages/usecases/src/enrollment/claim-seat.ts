import { findLiveEnrollments } from '@inservice/db/enrollment'
import { findProfile, listVerifiedAddresses } from '@inservice/db/people'
import {
  findClaimLink,
  findWaitingOfPeople,
  lockClaimLink,
  type LockedClaimLink,
  type LockedSeat,
  type WaitingOfPerson,
} from '@inservice/db/seats'
import { can } from '@inservice/domain/access'
import { decideClaim } from '@inservice/domain/enrollment'
import { idSchema, must, ok, refuse, type Id, type Instant } from '@inservice/domain/kernel'
import { claimUntil, pickSeats, requestUntil } from '@inservice/domain/seats'
import { z } from 'zod'
import { command } from '../kernel/index.ts'
import { hashToken, judgePlaces, loadBlock, type BlockInHand } from '../seats/index.ts'
import { tokenSchema } from './claim-page.ts'
import { saveClaim } from './save-claim.ts'

export type ClaimChange = BlockInHand & {
  readonly link: LockedClaimLink
  readonly seat: LockedSeat
  readonly personId: Id
  readonly name: string
  readonly address: string
  /** Where the person works, where that is one of the organization's schools. */
  readonly schoolId: Id | null
  /** A seat that is only asked for waits for the organization's yes until then. */
  readonly asks: boolean
  readonly answerUntil: Instant
  /** The place on the roster, or the request. */
  readonly madeId: Id
  readonly waiting: readonly WaitingOfPerson[]
}

const announced = ({ asks, seat, madeId, waiting, row }: ClaimChange) =>
  asks
    ? [{ topic: 'seat.requested', payload: { requestId: madeId } }]
    : [
        { topic: 'seat.claimed', payload: { seatId: seat.id } },
        { topic: 'enrollment.confirmed', payload: { enrollmentId: madeId } },
        ...(waiting.some(({ holdId }) => holdId !== null)
          ? [{ topic: 'seat.freed', payload: { offeringId: row.offeringId } }]
          : []),
      ]

/** Takes a free seat of a block by its claim link, or asks for one where the link waits for a yes. A stranger is stopped, and nothing of the link is used up. */
export const claimSeat = command({
  name: 'enrollment.claimSeat',
  input: z.object({
    token: tokenSchema,
    /** Of a pack: the training that the seat is used in. */
    offeringId: idSchema.nullable().default(null),
  }),
  load: async (tx, { token, offeringId: usedIn }, { actor }) => {
    if (actor.kind !== 'person') return null
    const { personId } = actor
    const found = await findClaimLink(tx, { tokenHash: hashToken(token) })
    const person = found ? await findProfile(tx, personId) : undefined
    if (!found || !person) return null
    const inHand = await loadBlock(tx, found.blockId, usedIn)
    if (!inHand) return { given: null }
    const link = await lockClaimLink(tx, found.id)
    if (!link) return null
    const { offeringId } = inHand.row
    const addresses = await listVerifiedAddresses(tx, personId)
    const [enrolled] = await findLiveEnrollments(tx, offeringId, [personId])
    const waiting = await findWaitingOfPeople(tx, offeringId, [personId])
    return { given: { inHand, link, person, addresses, enrolled: enrolled ?? null, waiting } }
  },
  allow: (actor) => can(actor, 'seats.claim'),
  decide: ({ given }, _input, { now, newId }) => {
    if (given === null) return refuse('pack-training-needed')
    const { inHand, link, person, addresses, enrolled, waiting } = given
    const free = inHand.block.seats.filter(({ state }) => state === 'free')
    const decided = decideClaim(
      {
        offeringState: inHand.row.offeringState,
        link,
        freeSeats: free.length,
        addresses,
        isEnrolled: enrolled !== null,
        ownSeat: inHand.block.seats.find(({ personId }) => personId === person.id) ?? null,
      },
      now,
    )
    if (!decided.ok) return decided
    const fits = judgePlaces(inHand, 1, decided.value.asks ? [] : waiting, now)
    if (!fits.ok) return fits
    const schoolId = person.organizationId === inHand.row.organizationId ? person.schoolId : null
    const [seat] = pickSeats(free, [schoolId])
    return ok<ClaimChange>({
      ...inHand,
      link,
      seat: must(seat, 'a good link has a free seat'),
      personId: person.id,
      name: `${person.givenName} ${person.familyName}`.trim(),
      address: decided.value.address,
      asks: decided.value.asks,
      answerUntil: requestUntil(now, claimUntil(inHand.row)),
      schoolId,
      madeId: newId(),
      waiting,
    })
  },
  save: saveClaim,
  announce: (change) => announced(change),
  audit: ({ asks, madeId, seat, link }) => ({
    kind: asks ? 'seat_request' : 'enrollment',
    id: madeId,
    details: { seatId: seat.id, linkId: link.id },
  }),
})
