import { findLiveEnrollments } from '@inservice/db/enrollment'
import type { Read } from '@inservice/db/kernel'
import { listVerifiedAddresses } from '@inservice/db/people'
import {
  findBlock,
  findClaimLink,
  findSeatRequest,
  findWaitingOfPeople,
  listBlockSeats,
  listPackOfferings,
  placed,
  type BlockRow,
  type BlockSeatRow,
  type PackOffering,
  type PlacedBlock,
} from '@inservice/db/seats'
import { can } from '@inservice/domain/access'
import { decideClaim } from '@inservice/domain/enrollment'
import { idSchema, type Id, type Instant } from '@inservice/domain/kernel'
import {
  claimUntil,
  decidePlace,
  judgeLink,
  requestUntil,
  type BlockSeatState,
  type ClaimLink,
} from '@inservice/domain/seats'
import { z } from 'zod'
import { query } from '../kernel/index.ts'
import { hashToken, seatsThere } from '../seats/index.ts'

export const tokenSchema = z.string().regex(/^[\w-]{20,100}$/, 'This link is not whole. Copy all of it.')

/** The trainings in which a pack's seat can be used now; none of a block, whose training stands. */
const listPlaces = async (read: Read, row: BlockRow, now: Instant) =>
  row.programId === null
    ? []
    : await listPackOfferings(read, row.programId, { now, until: row.returnsAt }, { pack: 'seen' })

const findWho = async (read: Read, personId: Id, offeringId: Id | null, seats: readonly BlockSeatRow[]) => {
  const addresses = await listVerifiedAddresses(read, personId)
  if (offeringId === null) return { personId, addresses, isEnrolled: false, waiting: [], request: undefined }
  const [enrolled] = await findLiveEnrollments(read, offeringId, [personId])
  const waiting = await findWaitingOfPeople(read, offeringId, [personId])
  const asked = seats.find((seat) => seat.personId === personId && seat.state === 'requested')
  const request = asked ? await findSeatRequest(read, { seatId: asked.id, personId }) : undefined
  return { personId, addresses, isEnrolled: enrolled !== undefined, waiting, request }
}

type Seen = {
  readonly link: ClaimLink
  readonly row: BlockRow
  readonly freeSeats: number
  readonly places: readonly PackOffering[]
  readonly who: Awaited<ReturnType<typeof findWho>> | null
  readonly own: { readonly id: Id; readonly state: BlockSeatState } | null
}

/** Whether a pack's seat fits into the training that is looked at. */
const judgePlace = ({ row, places, who }: Seen, there: PlacedBlock, now: Instant) => {
  const place = places.find(({ id }) => id === row.offeringId)
  return decidePlace(
    {
      offering: { state: there.offeringState, closesAt: row.closesAt, startsAt: row.startsAt },
      packEndsAt: row.returnsAt,
      seats:
        !place || place.freeSeats === null ? null : { capacity: place.freeSeats, taken: 0, waiting: place.waiting },
      ownOffers: who?.waiting.filter(({ holdId }) => holdId !== null).length ?? 0,
    },
    1,
    now,
  )
}

/** How the link stands for whoever looks at it: for one who is signed in by all that claiming asks. */
const judge = (seen: Seen, now: Instant) => {
  const { link, row, freeSeats, who, own } = seen
  const there = placed(row)
  if (!who || !there) return judgeLink(link, freeSeats, now)
  const { addresses, isEnrolled } = who
  const { offeringState } = there
  const decided = decideClaim({ offeringState, link, freeSeats, addresses, isEnrolled, ownSeat: own }, now)
  return decided.ok && row.programId !== null ? judgePlace(seen, there, now) : decided
}

/** What a claim link gives, for anyone who holds it; for one who is signed in also whether they may use it. */
export const claimPage = query({
  name: 'enrollment.claimPage',
  input: z.object({
    token: tokenSchema,
    /** Of a pack: the training that is looked at. */
    offeringId: idSchema.optional(),
  }),
  load: async (read, { token, offeringId }, { actor, now }) => {
    const link = await findClaimLink(read, { tokenHash: hashToken(token) })
    const row = link ? await findBlock(read, link.blockId, offeringId ?? null) : undefined
    if (!link || !row) return null
    const seats = seatsThere(row, await listBlockSeats(read, row.id))
    const places = await listPlaces(read, row, now)
    const who = actor.kind === 'person' ? await findWho(read, actor.personId, row.offeringId, seats) : null
    return { link, row, seats, places, who }
  },
  allow: (actor) => can(actor, 'catalog.browse'),
  show: ({ link, row, seats, places, who }, _input, { now }) => {
    const freeSeats = seats.filter(({ state }) => state === 'free').length
    const own = who && row.offeringId !== null && seats.find(({ personId }) => personId === who.personId)
    const judged = judge({ link, row, freeSeats, places, who, own: own || null }, now)
    return {
      standing: judged.ok ? ('good' as const) : judged.refusal.code,
      isSignedIn: who !== null,
      ownSeatId: own ? own.id : null,
      request: who?.request ? { id: who.request.id, answerUntil: who.request.answerUntil } : null,
      domains: link.domains,
      /** The list itself is its maker's. */
      isByName: link.addresses.length > 0,
      needsApproval: link.needsApproval,
      answerUntil: requestUntil(now, claimUntil(row)),
      expiresAt: link.expiresAt,
      organizationName: row.organizationName,
      /** Of a pack: its program, and the trainings to choose from. */
      program: row.programId === null ? null : { name: row.programName ?? '', endsAt: row.returnsAt, places },
      offeringId: row.offeringId,
      title: row.title,
      slug: row.slug,
      startsAt: row.startsAt,
      endsAt: row.endsAt,
      timeZone: row.timeZone,
      providerName: row.providerName,
    }
  },
})
