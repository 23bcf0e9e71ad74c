import { listAddressees, type InvoiceTold } from '@inservice/db/messages'
import type { Tx } from '@inservice/db/kernel'
import type { Due } from './address-letters.ts'

/** A letter about an invoice: to the address that the order names for billing, else to the buyer. */
export const addressInvoice = async (
  tx: Tx,
  told: InvoiceTold | undefined,
  kind: 'invoice-issued' | 'invoice-reminder',
): Promise<readonly Due[]> => {
  if (!told || told.buyerId === null) return []
  const [buyer] = await listAddressees(tx, [told.buyerId])
  const { billingEmail, buyerId, providerId, documentId } = told
  const isBuyer = billingEmail === '' || billingEmail.toLowerCase() === buyer?.email
  const to = isBuyer ? buyerId : { email: billingEmail, language: buyer?.language ?? 'en' }
  return [{ kind, to, providerId, offeringId: null, data: { documentId } }]
}
