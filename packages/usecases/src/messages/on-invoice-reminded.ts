import { findInvoiceTold } from '@inservice/db/messages'
import { idSchema } from '@inservice/domain/kernel'
import { z } from 'zod'
import { letterListener } from './address-letters.ts'
import { addressInvoice } from './address-invoice.ts'

/** The finance desk reminds of an open invoice: by letter to whoever got the invoice. */
export const onInvoiceReminded = letterListener(
  'invoice.reminded',
  z.object({ documentId: idSchema }),
  async (tx, { documentId }) => addressInvoice(tx, await findInvoiceTold(tx, documentId), 'invoice-reminder'),
)
