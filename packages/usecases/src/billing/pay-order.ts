import { findLines } from '@inservice/db/billing'
import { idSchema, languageSchema, ok, plusMinutes, refuse, type Id } from '@inservice/domain/kernel'
import { v5 } from 'uuid'
import { z } from 'zod'
import { errand, run } from '../kernel/index.ts'
import { attachPayment } from './attach-payment.ts'
import { openPayment } from './open-payment.ts'

/**
 * Opens the hosted payment page of an order: open (a transaction), ask the payment provider, attach (a transaction).
 * Asked again, it leads to the same page; a crash between the two leaves a payment that the next asking finishes.
 */
export const payOrder = errand({
  name: 'billing.payOrder',
  input: z.object({ orderId: idSchema, language: languageSchema }),
  go: async (house, actor, { orderId, language, commandId }) => {
    const opened = await run(house, actor, openPayment, { orderId, commandId })
    if (!opened.ok) return opened
    const { paymentId, url, expiresAt } = opened.value
    if (url) return ok({ url })
    const { lines, email, totalCents } = await findLines(house.read, orderId)
    const page = await house.payments.openCheckout({
      orderId,
      idempotencyKey: paymentId,
      lines: [
        {
          name: [...new Set(lines.map((line) => line.title))].join(' · ').slice(0, 240),
          amountCents: totalCents,
          quantity: 1,
        },
      ],
      currency: 'usd',
      email,
      successUrl: `${house.publicUrl}/orders/${orderId}?paid={CHECKOUT_SESSION_ID}`,
      cancelUrl: `${house.publicUrl}/orders/${orderId}?back=1`,
      // An order without a time limit, like a clock-hour fee, can be paid another day on another page.
      expiresAt: expiresAt ?? plusMinutes(house.now(), 60),
      metadata: { orderId, paymentId },
      language,
    })
    if (!page.ok) return refuse(page.refusal.code, page.refusal.facts)
    const attachId: Id = v5('attach', paymentId)
    const { sessionId, url: pageUrl, expiresAt: closesAt } = page.value
    return run(house, actor, attachPayment, {
      paymentId,
      sessionId,
      url: pageUrl,
      expiresAt: closesAt,
      commandId: attachId,
    })
  },
})
