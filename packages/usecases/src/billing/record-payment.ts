import { appendPosting, insertDeskPayment, lockInvoicedOrder, updateOrder } from '@inservice/db/billing'
import { can } from '@inservice/domain/access'
import { decideDeskPayment, DeskPayment, post } from '@inservice/domain/billing'
import { dateIn, idSchema, ok } from '@inservice/domain/kernel'
import { command } from '../kernel/index.ts'

/** Books a check, bank transfer or cash that came for an open invoice, in whole or in part. */
export const recordPayment = command({
  name: 'billing.recordPayment',
  input: DeskPayment.extend({ orderId: idSchema }),
  load: async (tx, { orderId }) => (await lockInvoicedOrder(tx, orderId)) ?? null,
  allow: (actor, { providerId }) => can(actor, 'payment.record', { providerId }),
  decide: (order, input, { now, newId }) => {
    const placedOn = dateIn(order.createdAt, order.timeZone)
    const decided = decideDeskPayment({ ...order, placedOn }, input, dateIn(now, order.timeZone))
    return decided.ok ? ok({ order, input, paymentId: newId(), after: decided.value }) : decided
  },
  save: async (tx, { order, input, paymentId, after }, { now, newId, actor }) => {
    const madeBy = actor.kind === 'person' ? actor.personId : null
    const { way, amountCents, receivedOn, reference } = input
    await insertDeskPayment(tx, {
      id: paymentId,
      orderId: order.id,
      way,
      amountCents,
      receivedOn,
      reference,
      recordedBy: madeBy,
      at: now,
    })
    await updateOrder(tx, order.id, { state: after.status, paidCents: after.paidCents })
    await appendPosting(tx, post({ kind: 'invoice_paid', cents: amountCents, by: 'bank' }), {
      id: newId(),
      providerId: order.providerId,
      orderId: order.id,
      at: now,
      madeBy,
      memo: `${way} ${reference}, received ${receivedOn}`,
    })
    return { paymentId, openCents: after.openCents }
  },
  announce: ({ order, after }) => [
    { topic: after.openCents === 0 ? 'order.paid' : 'order.part-paid', payload: { orderId: order.id } },
  ],
  audit: ({ order, input, after }) => ({
    kind: 'order',
    id: order.id,
    details: {
      way: input.way,
      amountCents: input.amountCents,
      receivedOn: input.receivedOn,
      reference: input.reference,
      openCents: after.openCents,
    },
  }),
})
