import { findLiveEnrollments, insertEnrollments } from '@inservice/db/enrollment'
import { findProfile, listVerifiedAddresses } from '@inservice/db/people'
import {
  findClaimLink,
  findWaitingOfPeople,
  lockClaimLink,
  updateBlockSeats,
  updateClaimLink,
  type LockedClaimLink,
  type LockedSeat,
  type WaitingOfPerson,
} from '@inservice/db/seats'
import { can } from '@inservice/domain/access'
import { decideClaim } from '@inservice/domain/enrollment'
import { must, ok, type Id } from '@inservice/domain/kernel'
import { pickSeats } from '@inservice/domain/seats'
import { z } from 'zod'
import { command } from '../kernel/index.ts'
import { endWaiting, hashToken, loadBlock, type BlockInHand } from '../seats/index.ts'
import { tokenSchema } from './claim-page.ts'

type Change = BlockInHand & {
  readonly link: LockedClaimLink
  readonly seat: LockedSeat
  readonly personId: Id
  readonly name: string
  readonly address: string
  /** Where the person works, where that is one of the organization's schools. */
  readonly schoolId: Id | null
  readonly enrollmentId: Id
  readonly waiting: readonly WaitingOfPerson[]
}

/** Takes a free seat of a block by its claim link. A stranger is stopped, and nothing of the link is used up. */
export const claimSeat = command({
  name: 'enrollment.claimSeat',
  input: z.object({ token: tokenSchema }),
  load: async (tx, { token }, { actor }) => {
    if (actor.kind !== 'person') return null
    const { personId } = actor
    const found = await findClaimLink(tx, { tokenHash: hashToken(token) })
    const inHand = found ? await loadBlock(tx, found.blockId) : undefined
    const link = found && inHand ? await lockClaimLink(tx, found.id) : undefined
    const person = await findProfile(tx, personId)
    if (!inHand || !link || !person) return null
    const { offeringId } = inHand.row
    const addresses = await listVerifiedAddresses(tx, personId)
    const [enrolled] = await findLiveEnrollments(tx, offeringId, [personId])
    const waiting = await findWaitingOfPeople(tx, offeringId, [personId])
    return { inHand, link, person, addresses, enrolled: enrolled ?? null, waiting }
  },
  allow: (actor) => can(actor, 'seats.claim'),
  decide: ({ inHand, link, person, addresses, enrolled, waiting }, _input, { now, newId }) => {
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
    const schoolId = person.organizationId === inHand.row.organizationId ? person.schoolId : null
    const [seat] = pickSeats(free, [schoolId])
    return ok<Change>({
      ...inHand,
      link,
      seat: must(seat, 'a good link has a free seat'),
      personId: person.id,
      name: `${person.givenName} ${person.familyName}`.trim(),
      address: decided.value,
      schoolId,
      enrollmentId: newId(),
      waiting,
    })
  },
  save: async (tx, { row, link, seat, personId, name, address, schoolId, enrollmentId, waiting }, moment) => {
    const { now, newId } = moment
    await endWaiting(tx, row.offeringId, waiting, moment, 'has a district’s seat')
    if (link.usesLeft !== null) await updateClaimLink(tx, link.id, { used: true })
    await insertEnrollments(tx, [
      {
        id: enrollmentId,
        offeringId: row.offeringId,
        personId,
        state: 'confirmed',
        coverage: 'seat',
        blockSeatId: seat.id,
        registeredBy: personId,
        createdAt: now,
        confirmedAt: now,
        reason: 'claimed by link',
        eventId: newId(),
      },
    ])
    await updateBlockSeats(
      tx,
      row.id,
      [
        {
          seatId: seat.id,
          eventId: newId(),
          from: 'free',
          to: 'claimed',
          personId,
          schoolId: schoolId ?? seat.schoolId,
          invitedEmail: address,
          invitedName: name,
          enrollmentId,
        },
      ],
      { at: now, by: personId, reason: 'claimed by link' },
    )
    return { enrollmentId, seatId: seat.id }
  },
  announce: ({ seat, enrollmentId, waiting, row }) => [
    { topic: 'seat.claimed', payload: { seatId: seat.id } },
    { topic: 'enrollment.confirmed', payload: { enrollmentId } },
    ...(waiting.some(({ holdId }) => holdId !== null)
      ? [{ topic: 'seat.freed', payload: { offeringId: row.offeringId } }]
      : []),
  ],
  audit: ({ enrollmentId, seat, link }) => ({
    kind: 'enrollment',
    id: enrollmentId,
    details: { seatId: seat.id, linkId: link.id },
  }),
})
