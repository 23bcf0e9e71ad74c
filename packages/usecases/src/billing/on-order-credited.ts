import { can } from '@inservice/domain/access'
import { writeCreditNote } from '@inservice/domain/billing'
import { centsSchema, idSchema, ok } from '@inservice/domain/kernel'
import { z } from 'zod'
import { command, listener } from '../kernel/index.ts'
import { announceIssue, auditIssue, loadPaperOrder, saveIssue, type Issue } from './issue-paper.ts'

/** An open invoice was lowered: a credit note says by how much and why. */
export const onOrderCredited = listener(
  'order.credited',
  command({
    name: 'billing.on-order-credited',
    input: z.object({
      orderId: idSchema,
      lineId: idSchema.nullable(),
      cents: centsSchema,
      withheldCents: centsSchema,
      reason: z.enum(['withdrawn', 'seats-returned', 'provider-canceled', 'other']),
    }),
    load: (tx, { orderId }) => loadPaperOrder(tx, orderId),
    allow: (actor) => can(actor, 'order.settle'),
    decide: (order, { cents, withheldCents, reason, lineId }, { newId }) => {
      const paper = writeCreditNote(order, { cents, withheldCents, reason, lineId, refundedTo: null })
      return ok<Issue>({ order, paper, documentId: newId() })
    },
    save: saveIssue,
    announce: announceIssue,
    audit: auditIssue,
  }),
)
