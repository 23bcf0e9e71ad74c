import { lockRefund } from '@inservice/db/billing'
import { can } from '@inservice/domain/access'
import { offeringCanceled, writeCreditNote, type CreditReason, type Refund } from '@inservice/domain/billing'
import { idSchema, ok, type Id } from '@inservice/domain/kernel'
import { z } from 'zod'
import { command, listener } from '../kernel/index.ts'
import { announceIssue, auditIssue, loadPaperOrder, saveIssue, type Issue } from './issue-paper.ts'

const reasonOf = (reason: string): CreditReason =>
  reason === 'withdrawn' ? 'withdrawn' : reason === offeringCanceled ? 'provider-canceled' : 'other'

/** Money went back: a credit note against the receipt. Money that never found a seat had no receipt, and gets no note. */
export const onOrderRefunded = listener(
  'order.refunded',
  command({
    name: 'billing.on-order-refunded',
    input: z.object({ orderId: idSchema, refundId: idSchema }),
    load: async (tx, { orderId, refundId }) => {
      const order = await loadPaperOrder(tx, orderId)
      const refund = await lockRefund(tx, refundId)
      return order && refund && refund.orderId === orderId ? { order, refund } : null
    },
    allow: (actor) => can(actor, 'order.settle'),
    decide: ({ order, refund }, _input, { newId }) => {
      const [quoted] = Array.isArray(refund.working)
        ? (refund.working as readonly (Refund & { readonly lineId?: Id | null })[])
        : []
      const paper = writeCreditNote(order, {
        cents: refund.amountCents,
        withheldCents: quoted?.withheldCents ?? 0,
        reason: reasonOf(refund.reason),
        lineId: quoted?.lineId ?? null,
        refundedTo: 'card',
      })
      return ok<Issue>({ order, paper, documentId: newId() })
    },
    save: saveIssue,
    announce: announceIssue,
    audit: auditIssue,
  }),
)
