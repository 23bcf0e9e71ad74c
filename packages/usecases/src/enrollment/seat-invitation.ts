import { findLiveEnrollments } from '@inservice/db/enrollment'
import { listVerifiedAddresses } from '@inservice/db/people'
import { findBlock, findSeatBlock, listBlockSeats, placed } from '@inservice/db/seats'
import { can } from '@inservice/domain/access'
import { decideAccept } from '@inservice/domain/enrollment'
import { idSchema } from '@inservice/domain/kernel'
import { claimUntil } from '@inservice/domain/seats'
import { z } from 'zod'
import { query } from '../kernel/index.ts'

/** `ki…@renton.org`: enough to know one's own address by, too little to learn another's. */
const veil = (email: string): string => {
  const at = email.lastIndexOf('@')
  return `${email.slice(0, Math.min(2, at))}…${email.slice(at)}`
}

/** A seat that an organization keeps for someone, as the one sees it who opens its letter: what, who pays, is it mine. */
export const seatInvitation = query({
  name: 'enrollment.seatInvitation',
  input: z.object({ seatId: idSchema }),
  load: async (read, { seatId }, { actor }) => {
    const found = actor.kind === 'person' ? await findSeatBlock(read, seatId) : undefined
    if (!found || actor.kind !== 'person') return null
    const { personId } = actor
    const row = placed(await findBlock(read, found.blockId, found.offeringId))
    const seat = (await listBlockSeats(read, found.blockId)).find(({ id }) => id === seatId)
    if (!row || !seat) return null
    const addresses = await listVerifiedAddresses(read, personId)
    const [enrolled] = await findLiveEnrollments(read, row.offeringId, [personId])
    return { row, seat, addresses, enrolled: enrolled ?? null, personId }
  },
  allow: (actor) => can(actor, 'seats.claim'),
  show: ({ row, seat, addresses, enrolled, personId }) => {
    const judged = decideAccept({
      offeringState: row.offeringState,
      seat: { state: seat.state, personId: seat.personId, invitedEmail: seat.email },
      personId,
      addresses,
      enrolledElsewhere: enrolled !== null && enrolled.blockSeatId !== seat.id,
    })
    const mine = judged.ok || judged.refusal.code === 'seat-already-yours'
    return {
      seatId: seat.id,
      standing: judged.ok ? ('open' as const) : judged.refusal.code,
      keptFor: seat.email ? veil(seat.email) : null,
      enrollmentId: mine ? seat.enrollmentId : null,
      organizationName: row.organizationName,
      title: row.title,
      slug: row.slug,
      startsAt: row.startsAt,
      endsAt: row.endsAt,
      timeZone: row.timeZone,
      providerName: row.providerName,
      keptUntil: claimUntil(row),
    }
  },
})
