import { can } from '@inservice/domain/access'
import { writeReceipt } from '@inservice/domain/billing'
import { idSchema, ok } from '@inservice/domain/kernel'
import { z } from 'zod'
import { command, listener } from '../kernel/index.ts'
import { announceIssue, auditIssue, loadPaperOrder, saveIssue, type Issue } from './issue-paper.ts'

/** A part of an invoice is paid: the receipt of that part is handed out, once. */
export const onOrderPartPaid = listener(
  'order.part-paid',
  command({
    name: 'billing.on-order-part-paid',
    input: z.object({ orderId: idSchema }),
    load: (tx, { orderId }) => loadPaperOrder(tx, orderId),
    allow: (actor) => can(actor, 'order.settle'),
    decide: (order, _input, { newId }) => ok<Issue>({ order, paper: writeReceipt(order), documentId: newId() }),
    save: saveIssue,
    announce: announceIssue,
    audit: auditIssue,
  }),
)
