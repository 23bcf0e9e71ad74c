import { findInvoiceTold } from '@inservice/db/messages'
import { idSchema } from '@inservice/domain/kernel'
import { z } from 'zod'
import { addressInvoice } from './address-invoice.ts'
import { letterListener } from './address-letters.ts'

/** An invoice is handed out: to the address that the order names for billing, else to the buyer. Other papers bring no letter. */
export const onPaperIssued = letterListener(
  'paper.issued',
  z.object({ documentId: idSchema, kind: z.string() }),
  async (tx, { documentId, kind }) =>
    kind === 'invoice' ? addressInvoice(tx, await findInvoiceTold(tx, documentId), 'invoice-issued') : [],
)
