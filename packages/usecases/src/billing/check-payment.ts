import { findOpenPayment, findOrderOwner } from '@inservice/db/billing'
import { can, type Actor } from '@inservice/domain/access'
import { idSchema, ok, refuse } from '@inservice/domain/kernel'
import { v5 } from 'uuid'
import { z } from 'zod'
import { errand, run, type House } from '../kernel/index.ts'
import { settle } from './settle.ts'

const machine: Actor = { kind: 'machine', name: 'billing.check-payment' }
const space = '0b0f5d7e-44b7-4f5e-9c9b-7a1a2d9a6a01'

export type PaymentState = 'paid' | 'open' | 'over' | 'nothing-open'

/** Asks the payment provider how a hosted page stands, and books it where it was paid: a lost webhook loses nothing. */
export const askPayment = async (house: House, sessionId: string): Promise<'paid' | 'open' | 'over'> => {
  const page = await house.payments.findCheckout(sessionId)
  if (page?.paymentStatus === 'paid' && page.paymentIntentId) {
    const { amountCents, paymentIntentId: gatewayPaymentId } = page
    await run(house, machine, settle, {
      sessionId,
      amountCents,
      gatewayPaymentId,
      commandId: v5(`settle ${sessionId}`, space),
    })
    return 'paid'
  }
  return page?.status === 'open' ? 'open' : 'over'
}

/** The buyer comes back from the payment page: has the money come? */
export const checkPayment = errand({
  name: 'billing.checkPayment',
  input: z.object({ orderId: idSchema }),
  go: async (house, actor, { orderId }) => {
    const owner = await findOrderOwner(house.read, orderId)
    if (!owner || !can(actor, 'order.pay', { personId: owner.buyerId })) return refuse('not-found')
    const payment = await findOpenPayment(house.read, orderId)
    if (!payment?.sessionId) return ok<{ state: PaymentState }>({ state: 'nothing-open' })
    return ok<{ state: PaymentState }>({ state: await askPayment(house, payment.sessionId) })
  },
})
