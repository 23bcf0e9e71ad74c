import type { PaperBody, PaperOrder } from './paper.ts'
import { feeLineSchema, quoteLineSchema } from './working-schema.ts'
import { z } from 'zod'

const workingSchema = z.array(z.union([quoteLineSchema, feeLineSchema])).catch([])

/** What every paper of an order says: to whom, from whom, for what. An organization that pays is billed, for the buyer's attention. */
export const describeOrder = (order: PaperOrder): Omit<PaperBody, 'payments'> => {
  const byOrganization = order.method !== 'card' && order.method !== 'none' && order.organizationName !== null
  return {
    provider: order.provider,
    billTo: byOrganization
      ? { name: order.organizationName ?? order.billingName, attention: order.buyerName, email: order.billingEmail }
      : { name: order.billingName || order.buyerName, email: order.billingEmail },
    orderNumber: order.number,
    purchaseOrderNumber: order.purchaseOrderNumber,
    lines: order.lines.map(({ title, quantity, amountCents, working, personName }) => ({
      title,
      forPerson: personName,
      quantity,
      unitCents: Math.round(amountCents / quantity),
      amountCents,
      working: workingSchema.parse(working),
    })),
  }
}
