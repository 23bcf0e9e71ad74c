import { can } from '@inservice/domain/access'
import { writeInvoice } from '@inservice/domain/billing'
import { idSchema, ok } from '@inservice/domain/kernel'
import { z } from 'zod'
import { command, listener } from '../kernel/index.ts'
import { announceIssue, auditIssue, loadPaperOrder, saveIssue, type Issue } from './issue-paper.ts'

/** An order is confirmed on a purchase order: its invoice is handed out, once, due in 30 days. */
export const onOrderConfirmed = listener(
  'order.confirmed',
  command({
    name: 'billing.on-order-confirmed',
    input: z.object({ orderId: idSchema }),
    load: (tx, { orderId }) => loadPaperOrder(tx, orderId),
    allow: (actor) => can(actor, 'order.settle'),
    decide: (order, _input, { now, newId }) =>
      ok<Issue>({ order, paper: writeInvoice(order, now), documentId: newId() }),
    save: saveIssue,
    announce: announceIssue,
    audit: auditIssue,
  }),
)
