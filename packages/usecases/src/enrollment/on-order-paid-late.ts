import { getWindow } from '@inservice/db/catalog'
import { listOrderPayments, lockOrder } from '@inservice/db/billing'
import {
  findLiveEnrollment,
  listOrderEnrollments,
  listPickedSessions,
  type OrderEnrollment,
} from '@inservice/db/enrollment'
import type { Tx } from '@inservice/db/kernel'
import { lockBreakouts, lockPool } from '@inservice/db/seats'
import { can } from '@inservice/domain/access'
import { mayBecome } from '@inservice/domain/enrollment'
import { idSchema, ok, type Instant } from '@inservice/domain/kernel'
import { publicSeats, seatsFor } from '@inservice/domain/seats'
import { z } from 'zod'
import { command, listener } from '../kernel/index.ts'
import { saveLatePayment, type LateSeat } from './save-late-payment.ts'

/** What the seat asks: its pool, its breakouts, and whether the person has meanwhile come in another way. */
const loadSeat = async (tx: Tx, enrollment: OrderEnrollment) => {
  const { offeringId, personId } = enrollment
  const pool = await lockPool(tx, offeringId)
  const breakouts = await lockBreakouts(tx, offeringId)
  const again = await findLiveEnrollment(tx, offeringId, personId)
  const offering = await getWindow(tx, offeringId)
  const picked = await listPickedSessions(tx, enrollment.id)
  return { enrollment, pool, breakouts, again, offering, picked }
}

type Seat = Awaited<ReturnType<typeof loadSeat>>

/** The reserve that the seat came from when it was first taken. */
const ownReserve = ({ enrollment, pool }: Seat): readonly string[] =>
  (pool?.reserves ?? []).filter(({ id }) => id === enrollment.reserveId).map(({ who }) => who)

/** The seat that is still free where so many are asked for, with the breakouts that are; null where the money goes back. */
const judgeSeat = (seat: Seat, seats: number, now: Instant): LateSeat | null => {
  const { enrollment, pool, breakouts, again, offering, picked } = seat
  const runs = offering?.state === 'published' || offering?.state === 'in_progress'
  const free =
    mayBecome(enrollment.state, 'confirmed') &&
    !again &&
    runs &&
    (!pool || publicSeats(seatsFor(pool, ownReserve(seat), now)) >= seats)
  if (!free) return null
  const full = breakouts.filter(({ capacity, taken }) => capacity !== null && (taken ?? 0) >= capacity)
  const lost = picked.filter((id) => full.some(({ sessionId }) => sessionId === id))
  return { enrollment, hasPool: pool !== undefined, kept: picked.filter((id) => !lost.includes(id)), lost }
}

/** Everyone of an order gets a seat, or nobody: null where the money goes back. */
const judgeAll = (seats: readonly Seat[], now: Instant): readonly LateSeat[] | null => {
  const judged = seats.flatMap((seat) => judgeSeat(seat, seats.length, now) ?? [])
  return judged.length > 0 && judged.length === seats.length ? judged : null
}

/** Money came for an order that had lapsed: it takes a seat that is still free, or goes back at once. */
export const onOrderPaidLate = listener(
  'order.paid-late',
  command({
    name: 'enrollment.on-order-paid-late',
    input: z.object({ orderId: idSchema }),
    load: async (tx, { orderId }) => {
      const order = await lockOrder(tx, orderId)
      if (!order) return null
      const seats = []
      for (const enrollment of await listOrderEnrollments(tx, orderId)) seats.push(await loadSeat(tx, enrollment))
      return { order, payments: await listOrderPayments(tx, orderId), seats }
    },
    allow: (actor) => can(actor, 'enrollment.settle'),
    decide: ({ order, payments, seats }, _input, { now }) => ok({ order, payments, seated: judgeAll(seats, now) }),
    save: saveLatePayment,
    announce: ({ order, seated }) =>
      seated
        ? [
            { topic: 'order.paid', payload: { orderId: order.id } },
            ...seated.map(({ enrollment }) => ({
              topic: 'enrollment.confirmed',
              payload: { enrollmentId: enrollment.id },
            })),
          ]
        : [{ topic: 'order.refund-requested', payload: { orderId: order.id } }],
    audit: ({ order, seated }) => ({ kind: 'order', id: order.id, details: { seated: seated !== null } }),
  }),
)
