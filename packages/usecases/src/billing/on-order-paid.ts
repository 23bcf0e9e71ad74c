import { can } from '@inservice/domain/access'
import { writeReceipt } from '@inservice/domain/billing'
import { idSchema, ok } from '@inservice/domain/kernel'
import { z } from 'zod'
import { command, listener } from '../kernel/index.ts'
import { announceIssue, auditIssue, loadPaperOrder, saveIssue, type Issue } from './issue-paper.ts'

/** An order is paid: its receipt is handed out, once. */
export const onOrderPaid = listener(
  'order.paid',
  command({
    name: 'billing.on-order-paid',
    input: z.object({ orderId: idSchema }),
    load: (tx, { orderId }) => loadPaperOrder(tx, orderId),
    allow: (actor) => can(actor, 'order.settle'),
    decide: (order, _input, { newId }) => ok<Issue>({ order, paper: writeReceipt(order), documentId: newId() }),
    save: saveIssue,
    announce: announceIssue,
    audit: auditIssue,
  }),
)
