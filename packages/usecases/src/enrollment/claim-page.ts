import { findLiveEnrollments } from '@inservice/db/enrollment'
import { listVerifiedAddresses } from '@inservice/db/people'
import { findBlock, findClaimLink, findSeatRequest, listBlockSeats } from '@inservice/db/seats'
import { can } from '@inservice/domain/access'
import { decideClaim } from '@inservice/domain/enrollment'
import { claimUntil, judgeLink, requestUntil } from '@inservice/domain/seats'
import { z } from 'zod'
import { query } from '../kernel/index.ts'
import { hashToken } from '../seats/index.ts'

export const tokenSchema = z.string().regex(/^[\w-]{20,100}$/, 'This link is not whole. Copy all of it.')

/** What a claim link gives, for anyone who holds it; for one who is signed in also whether they may use it. */
export const claimPage = query({
  name: 'enrollment.claimPage',
  input: z.object({ token: tokenSchema }),
  load: async (read, { token }, { actor }) => {
    const link = await findClaimLink(read, { tokenHash: hashToken(token) })
    const row = link ? await findBlock(read, link.blockId) : undefined
    if (!link || !row) return null
    const seats = await listBlockSeats(read, row.id)
    if (actor.kind !== 'person') return { link, row, seats, who: null }
    const { personId } = actor
    const addresses = await listVerifiedAddresses(read, personId)
    const [enrolled] = await findLiveEnrollments(read, row.offeringId, [personId])
    const asked = seats.find((seat) => seat.personId === personId && seat.state === 'requested')
    const request = asked ? await findSeatRequest(read, { seatId: asked.id, personId }) : undefined
    return { link, row, seats, who: { personId, addresses, isEnrolled: enrolled !== undefined, request } }
  },
  allow: (actor) => can(actor, 'catalog.browse'),
  show: ({ link, row, seats, who }, _input, { now }) => {
    const freeSeats = seats.filter(({ state }) => state === 'free').length
    const own = who && seats.find(({ personId }) => personId === who.personId)
    const judged = who
      ? decideClaim(
          {
            offeringState: row.offeringState,
            link,
            freeSeats,
            addresses: who.addresses,
            isEnrolled: who.isEnrolled,
            ownSeat: own ? { id: own.id, state: own.state } : null,
          },
          now,
        )
      : judgeLink(link, freeSeats, now)
    return {
      standing: judged.ok ? ('good' as const) : judged.refusal.code,
      isSignedIn: who !== null,
      ownSeatId: own?.id ?? null,
      request: who?.request ? { id: who.request.id, answerUntil: who.request.answerUntil } : null,
      domains: link.domains,
      /** The list itself is its maker's. */
      isByName: link.addresses.length > 0,
      needsApproval: link.needsApproval,
      answerUntil: requestUntil(now, claimUntil(row)),
      expiresAt: link.expiresAt,
      organizationName: row.organizationName,
      title: row.title,
      slug: row.slug,
      startsAt: row.startsAt,
      endsAt: row.endsAt,
      timeZone: row.timeZone,
      providerName: row.providerName,
    }
  },
})
