import { findPaperOrder, insertDocument, lockOrder, nextNumber, type PaperOrderRow } from '@inservice/db/billing'
import type { Tx } from '@inservice/db/kernel'
import { fiscalYearOf, numberDocument, type NewPaper } from '@inservice/domain/billing'
import { dateIn, type Id } from '@inservice/domain/kernel'
import type { Announcement, Audit, Moment } from '../kernel/index.ts'

/** An order with its papers, its row locked: two who would issue the same paper do so one after the other. */
export const loadPaperOrder = async (tx: Tx, orderId: Id): Promise<PaperOrderRow | null> => {
  const locked = await lockOrder(tx, orderId)
  return locked ? ((await findPaperOrder(tx, orderId)) ?? null) : null
}

/** A paper that is to be handed out, or none because it stands already or nothing is to be said. */
export type Issue = { readonly order: PaperOrderRow; readonly paper: NewPaper | null; readonly documentId: Id }

/** Numbers a paper and writes it down; a command that fails gives the number back. */
export const saveIssue = async (tx: Tx, { order, paper, documentId }: Issue, { now }: Moment) => {
  if (paper === null) return { documentId: null, number: null }
  const issuedOn = dateIn(now, order.timeZone)
  const fiscalYear = fiscalYearOf(issuedOn)
  const sequence = await nextNumber(tx, order.providerId, paper.kind, fiscalYear)
  const number = numberDocument(order.prefix, paper.kind, fiscalYear, sequence)
  await insertDocument(tx, {
    ...paper,
    id: documentId,
    providerId: order.providerId,
    orderId: order.id,
    organizationId: order.organizationId,
    number,
    fiscalYear,
    sequence,
    issuedOn,
    createdAt: now,
  })
  return { documentId, number }
}

export const announceIssue = ({ order, paper, documentId }: Issue): readonly Announcement[] =>
  paper === null ? [] : [{ topic: 'paper.issued', payload: { documentId, orderId: order.id, kind: paper.kind } }]

export const auditIssue = ({ order, paper }: Issue): Audit => ({
  kind: 'order',
  id: order.id,
  details: paper === null ? { paper: null } : { paper: paper.kind, totalCents: paper.totalCents },
})
