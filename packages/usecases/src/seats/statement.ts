import { findBlock, listBlockEvents, listBlockSeats } from '@inservice/db/seats'
import { can } from '@inservice/domain/access'
import { atLocal, dateIn, idSchema, plainDateSchema, plusDays } from '@inservice/domain/kernel'
import { tallyBlock } from '@inservice/domain/seats'
import { z } from 'zod'
import { query } from '../kernel/index.ts'

/** Where every seat of a block stood at the end of a day, in seats and dollars, folded from its history. */
export const statement = query({
  name: 'seats.statement',
  input: z.object({ blockId: idSchema, on: plainDateSchema.optional() }),
  load: async (read, { blockId }) => {
    const row = await findBlock(read, blockId)
    if (!row) return null
    const [events, seats] = [await listBlockEvents(read, blockId), await listBlockSeats(read, blockId)]
    return { row, events, seats }
  },
  allow: (actor, { row }) => can(actor, 'seats.see', { organizationId: row.organizationId }),
  show: ({ row, events, seats }, { on }, { now }) => {
    const today = dateIn(now, row.timeZone)
    const asOf = on !== undefined && on < today ? on : today
    const nextDay = atLocal(plusDays(asOf, 1), '00:00', row.timeZone)
    const past = events.filter(({ at }) => at < nextDay)
    const last = new Map(past.map((event) => [event.seatId, event]))
    return {
      asOf,
      today,
      boughtOn: dateIn(row.createdAt, row.timeZone),
      organizationName: row.organizationName,
      title: row.title,
      isPack: row.programId !== null,
      orderNumber: row.orderNumber,
      purchaseOrderNumber: row.purchaseOrderNumber,
      unitCents: row.unitCents,
      provider: {
        name: row.providerName,
        email: row.providerEmail,
        phone: row.providerPhone,
        address: row.providerAddress,
      },
      timeZone: row.timeZone,
      tally: tallyBlock(past, row.unitCents),
      holders: seats.flatMap((seat) => {
        const event = last.get(seat.id)
        if (!event || event.personName === null || (event.toState !== 'assigned' && event.toState !== 'claimed'))
          return []
        const unchanged = seat.state === event.toState && event.at === seat.changedAt
        return [
          {
            seatId: seat.id,
            name: unchanged ? (seat.name ?? event.personName) : event.personName,
            email: unchanged ? (seat.address ?? '') : '',
            schoolName: unchanged ? seat.schoolName : null,
            offeringTitle: event.offeringTitle ?? row.title,
            state: event.toState,
            since: dateIn(event.at, row.timeZone),
          },
        ]
      }),
    }
  },
})
