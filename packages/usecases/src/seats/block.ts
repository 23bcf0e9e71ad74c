import { listDomains, listSchools } from '@inservice/db/organizations'
import {
  findBlock,
  listBlockEvents,
  listBlockSeats,
  listClaimLinks,
  listPackOfferings,
  listSeatRequests,
} from '@inservice/db/seats'
import { can, reaches } from '@inservice/domain/access'
import { idSchema, type Id, type Instant } from '@inservice/domain/kernel'
import { judgeLink, tallySchools } from '@inservice/domain/seats'
import { z } from 'zod'
import { query } from '../kernel/index.ts'
import { loadReturn } from './load-return.ts'
import { ownSeats, reachInto } from './reach-into.ts'

const isBefore = (now: Instant, end: Instant | null): boolean => end === null || now < end

/** What happened to some seats: a delegate reads the history of their own. */
const eventsOf = <Event extends { readonly seatId: Id }>(
  events: readonly Event[],
  seats: readonly { readonly id: Id }[],
): Event[] => {
  const ids = new Set(seats.map(({ id }) => id))
  return events.filter(({ seatId }) => ids.has(seatId))
}

/** A block of seats: whose each seat is and where it stands, the schools, the claim links, and all that happened. */
export const block = query({
  name: 'seats.block',
  input: z.object({ blockId: idSchema }),
  load: async (read, { blockId }, { actor, now }) => {
    const row = await findBlock(read, blockId)
    if (!row) return null
    const reach = await reachInto(read, actor, 'seats.see', row.organizationId)
    if (reach === null) return null
    const seats = ownSeats(reach, await listBlockSeats(read, blockId))
    if (reach !== 'all' && seats.length === 0) return null
    const [events, links, requests, schools, domains, refund] = [
      await listBlockEvents(read, blockId),
      reach === 'all' ? await listClaimLinks(read, blockId) : [],
      reach === 'all' ? await listSeatRequests(read, blockId) : [],
      await listSchools(read, row.organizationId),
      await listDomains(read, row.organizationId),
      await loadReturn(read, row, now),
    ]
    const within = { now, until: row.returnsAt }
    const places = row.programId ? await listPackOfferings(read, row.programId, within, { pack: 'seen' }) : []
    const own = { row, reach, seats, events: eventsOf(events, seats) }
    return { ...own, links, requests, schools: schools.filter(({ id }) => reaches(reach, id)), domains, refund, places }
  },
  allow: (_actor, { reach }) => reach !== null,
  show: ({ row, reach, seats, events, links, requests, schools, domains, refund, places }, _input, { actor, now }) => {
    const free = seats.filter(({ state }) => state === 'free').length
    const there = { organizationId: row.organizationId }
    return {
      ...row,
      refundPolicy: null,
      /** Of a school's delegate: as many as are their schools'. */
      quantity: reach === 'all' ? row.quantity : seats.length,
      isDelegate: reach !== 'all',
      seats,
      events: events.toReversed(),
      links: links.map((link) => {
        const judged = judgeLink(link, free, now)
        return { ...link, standing: judged.ok ? ('good' as const) : judged.refusal.code }
      }),
      requests,
      isPack: row.programId !== null,
      /** Of a pack: the trainings in which its seats can be used now. */
      places,
      schools,
      bySchool: tallySchools(seats),
      domains,
      returning: {
        until: row.programId === null ? row.returnsAt : row.refundUntil,
        isOpen: isBefore(now, row.programId === null ? row.returnsAt : row.refundUntil),
        seatCents: refund.cents,
        withheldCents: refund.withheldCents,
      },
      canSwap: isBefore(now, row.swapUntil),
      may: {
        assign: reach !== 'all' || can(actor, 'seats.assign', there),
        allot: can(actor, 'seats.assign', there),
        link: can(actor, 'seats.link', there),
        buy: can(actor, 'seats.buy', there),
      },
      now,
    }
  },
})
