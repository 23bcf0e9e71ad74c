import { listDomains, listSchools } from '@inservice/db/organizations'
import {
  findBlock,
  listBlockEvents,
  listBlockSeats,
  listClaimLinks,
  listPackOfferings,
  listSeatRequests,
} from '@inservice/db/seats'
import { can } from '@inservice/domain/access'
import { idSchema, type Instant } from '@inservice/domain/kernel'
import { judgeLink, tallySchools } from '@inservice/domain/seats'
import { z } from 'zod'
import { query } from '../kernel/index.ts'
import { loadReturn } from './load-return.ts'

const isBefore = (now: Instant, end: Instant | null): boolean => end === null || now < end

/** A block of seats: whose each seat is and where it stands, the schools, the claim links, and all that happened. */
export const block = query({
  name: 'seats.block',
  input: z.object({ blockId: idSchema }),
  load: async (read, { blockId }, { now }) => {
    const row = await findBlock(read, blockId)
    if (!row) return null
    const [seats, events, links, requests, schools, domains, refund] = [
      await listBlockSeats(read, blockId),
      await listBlockEvents(read, blockId),
      await listClaimLinks(read, blockId),
      await listSeatRequests(read, blockId),
      await listSchools(read, row.organizationId),
      await listDomains(read, row.organizationId),
      await loadReturn(read, row, now),
    ]
    const within = { now, until: row.returnsAt }
    const places = row.programId ? await listPackOfferings(read, row.programId, within, { pack: 'seen' }) : []
    return { row, seats, events, links, requests, schools, domains, refund, places }
  },
  allow: (actor, { row }) => can(actor, 'seats.see', { organizationId: row.organizationId }),
  show: ({ row, seats, events, links, requests, schools, domains, refund, places }, _input, { actor, now }) => {
    const free = seats.filter(({ state }) => state === 'free').length
    const there = { organizationId: row.organizationId }
    return {
      ...row,
      refundPolicy: null,
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
        assign: can(actor, 'seats.assign', there),
        link: can(actor, 'seats.link', there),
        buy: can(actor, 'seats.buy', there),
      },
      now,
    }
  },
})
