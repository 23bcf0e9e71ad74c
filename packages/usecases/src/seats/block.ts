import { listDomains, listSchools } from '@inservice/db/organizations'
import { findBlock, listBlockEvents, listBlockSeats, listClaimLinks, listSeatRequests } from '@inservice/db/seats'
import { can } from '@inservice/domain/access'
import { idSchema } from '@inservice/domain/kernel'
import { judgeLink, tallySchools } from '@inservice/domain/seats'
import { z } from 'zod'
import { query } from '../kernel/index.ts'
import { loadReturn } from './load-return.ts'

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
    return { row, seats, events, links, requests, schools, domains, refund }
  },
  allow: (actor, { row }) => can(actor, 'seats.see', { organizationId: row.organizationId }),
  show: ({ row, seats, events, links, requests, schools, domains, refund }, _input, { actor, now }) => {
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
      schools,
      bySchool: tallySchools(seats),
      domains,
      returning: {
        isOpen: row.returnsAt === null || now < row.returnsAt,
        seatCents: refund.cents,
        withheldCents: refund.withheldCents,
      },
      canSwap: row.swapUntil === null || now < row.swapUntil,
      may: {
        assign: can(actor, 'seats.assign', there),
        link: can(actor, 'seats.link', there),
        buy: can(actor, 'seats.buy', there),
      },
      now,
    }
  },
})
