import { getNumberPrefix, insertDocument, nextNumber } from '@inservice/db/billing'
import { can } from '@inservice/domain/access'
import { fiscalYearOf, numberDocument, writeQuote, type NewPaper } from '@inservice/domain/billing'
import { idSchema, ok, refuse, type Id, type PlainDate } from '@inservice/domain/kernel'
import { z } from 'zod'
import { command } from '../kernel/index.ts'
import { loadQuotedSale } from './load-quoted-sale.ts'
import { quantitySchema } from './pay-input.ts'

type Change = {
  readonly id: Id
  readonly paper: NewPaper
  readonly providerId: Id
  readonly organizationId: Id
  readonly today: PlainDate
}

/** Hands out a numbered quote for seats, before anything is ordered: its price is kept through its last day. */
export const makeQuote = command({
  name: 'seats.makeQuote',
  input: z.object({
    subject: z.enum(['block', 'pack']),
    /** The training, or the price of the pack. */
    subjectId: idSchema,
    organizationId: idSchema,
    quantity: quantitySchema,
  }),
  load: async (tx, asked, { actor, now }) =>
    actor.kind === 'person' ? ((await loadQuotedSale(tx, asked, actor.personId, now)) ?? null) : null,
  allow: (actor, { organization }) => can(actor, 'seats.buy', { organizationId: organization.id }),
  decide: (sale, { subject, subjectId, quantity }, { newId }) => {
    const { provider, organization, title, quoted, today, lastOn, packSize: size, requestedBy, path } = sale
    if (!sale.isOpen) return refuse(subject === 'pack' ? 'pack-not-sold' : 'block-closed')
    if (quantity % size !== 0) return refuse('pack-size', { size })
    if (quoted.totalCents === 0) return refuse('quote-free')
    const id = newId()
    const { name, email, phone, address } = provider
    const paper = writeQuote(
      {
        provider: { name, email, phone, addressLines: address === null ? [] : address.split('\n') },
        billTo: { name: organization.name },
        title,
        lines: quoted.lines,
        totalCents: quoted.totalCents,
        asked: { subject, subjectId, quantity, requestedBy, path: `${path}?quantity=${quantity}&quote=${id}` },
        lastOn,
      },
      today,
    )
    const { providerId } = sale
    return ok<Change>({ id, paper, providerId, organizationId: organization.id, today })
  },
  save: async (tx, { id, paper, providerId, organizationId, today }, { now }) => {
    const fiscalYear = fiscalYearOf(today)
    const sequence = await nextNumber(tx, providerId, paper.kind, fiscalYear)
    const prefix = await getNumberPrefix(tx, providerId)
    const number = numberDocument(prefix, paper.kind, fiscalYear, sequence)
    const counted = { number, fiscalYear, sequence, issuedOn: today, createdAt: now }
    await insertDocument(tx, { ...paper, ...counted, id, providerId, orderId: null, organizationId })
    return { quoteId: id, number, validUntil: paper.dueOn ?? today }
  },
  announce: () => [],
  audit: ({ id, paper, organizationId }) => ({
    kind: 'organization',
    id: organizationId,
    details: { quoteId: id, totalCents: paper.totalCents },
  }),
})
