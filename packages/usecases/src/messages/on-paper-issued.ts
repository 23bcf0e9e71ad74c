import { findInvoiceTold, listAddressees } from '@inservice/db/messages'
import { idSchema } from '@inservice/domain/kernel'
import { z } from 'zod'
import { letterListener } from './address-letters.ts'

/** An invoice is handed out: to the address that the order names for billing, else to the buyer. Other papers bring no letter. */
export const onPaperIssued = letterListener(
  'paper.issued',
  z.object({ documentId: idSchema, kind: z.string() }),
  async (tx, { documentId, kind }) => {
    const told = kind === 'invoice' ? await findInvoiceTold(tx, documentId) : undefined
    if (!told || told.buyerId === null) return []
    const [buyer] = await listAddressees(tx, [told.buyerId])
    const { billingEmail, buyerId, providerId } = told
    const isBuyer = billingEmail === '' || billingEmail.toLowerCase() === buyer?.email
    const to = isBuyer ? buyerId : { email: billingEmail, language: buyer?.language ?? 'en' }
    return [{ kind: 'invoice-issued', to, providerId, offeringId: null, data: { documentId } }]
  },
)
