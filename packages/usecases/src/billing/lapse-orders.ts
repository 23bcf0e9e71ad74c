import {
  findLines,
  findOpenPayment,
  listExpiredOrders,
  lockOrder,
  updateOrder,
  appendPosting,
} from '@inservice/db/billing'
import { can, type Actor } from '@inservice/domain/access'
import { moveOrder, post } from '@inservice/domain/billing'
import { idSchema, ok, refuse, type Cents } from '@inservice/domain/kernel'
import { v5 } from 'uuid'
import { z } from 'zod'
import { command, run, task } from '../kernel/index.ts'
import { askPayment } from './check-payment.ts'

const machine: Actor = { kind: 'machine', name: 'billing.lapse-orders' }

const sumOf = (lines: readonly { kind: string; amountCents: Cents }[], kind: string): Cents =>
  lines.reduce((sum, line) => sum + (line.kind === kind ? line.amountCents : 0), 0)

/** Ends an order whose time ran out unpaid. An order that was paid meanwhile is left alone. */
export const lapseOrder = command({
  name: 'billing.lapseOrder',
  input: z.object({ orderId: idSchema }),
  load: async (tx, { orderId }) => {
    const order = await lockOrder(tx, orderId)
    return order ? { order, lines: (await findLines(tx, orderId)).lines } : null
  },
  allow: (actor) => can(actor, 'order.settle'),
  decide: ({ order, lines }, _input, { now }) => {
    if (order.state !== 'awaiting_payment' || order.expiresAt === null || order.expiresAt > now)
      return refuse('order-step-closed', { from: order.state, deed: 'lapse' })
    const moved = moveOrder(order.state, 'lapse')
    return moved.ok ? ok({ order, lines, state: moved.value }) : moved
  },
  save: async (tx, { order, lines, state }, { now, newId }) => {
    await updateOrder(tx, order.id, { state, expiresAt: null, closedAt: now })
    const dropped = post({
      kind: 'order_dropped',
      registrationCents: sumOf(lines, 'registration'),
      seatsCents: sumOf(lines, 'seat_block'),
      clockHourFeeCents: sumOf(lines, 'clock_hour_fee'),
    })
    await appendPosting(tx, dropped, {
      id: newId(),
      providerId: order.providerId,
      orderId: order.id,
      at: now,
      madeBy: null,
    })
    return {}
  },
  announce: ({ order }) => [{ topic: 'order.lapsed', payload: { orderId: order.id } }],
  audit: ({ order }) => ({ kind: 'order', id: order.id }),
})

/** Each minute: orders past their time. The payment provider is asked before one is dropped. */
export const lapseOrders = task('billing.lapse-orders', z.object({}), async (house) => {
  for (const { id, expiresAt } of await listExpiredOrders(house.db, house.now(), { ids: 'machine' })) {
    const payment = await findOpenPayment(house.db, id)
    const state = payment?.sessionId ? await askPayment(house, payment.sessionId) : 'over'
    if (state === 'paid') continue
    if (state === 'open' && payment?.sessionId) await house.payments.expireCheckout(payment.sessionId)
    await run(house, machine, lapseOrder, { orderId: id, commandId: v5(`lapse ${String(expiresAt)}`, id) })
  }
})
