import { openBillingPaper, writeBillingFacts, writeCodesAndNotes, writeLines } from './write-billing-paper.ts'
import type { BillingPaper } from './billing-paper.ts'
import type { PlainDate } from '@inservice/domain/kernel'
import {
  closeSheet,
  dayWords,
  makeRoom,
  writeHeading,
  writeList,
  writeParagraph,
  writeSignatures,
  writeVerify,
} from '../kernel/index.ts'

export type QuoteInput = BillingPaper & {
  readonly validUntil: PlainDate
  /** Who asked for it. */
  readonly requestedBy?: string | null
  readonly howToOrder: readonly string[]
  readonly orderUrl?: string | null
}

const words = {
  en: {
    name: 'Quote',
    until: 'Good until',
    by: 'Asked for by',
    how: 'How to order',
    approval: 'Approval',
    approve: 'I approve this purchase.',
    signature: 'Approver: name, title and signature',
    order: 'Purchase order number',
    code: 'Account code',
    date: 'Date',
    online: 'Order online',
    open: 'This page holds the quote, ready to be turned into an order:',
    alt: 'QR code that opens the page on which this quote can be ordered',
  },
  es: {
    name: 'Presupuesto',
    until: 'Válido hasta',
    by: 'Solicitado por',
    how: 'Cómo hacer el pedido',
    approval: 'Aprobación',
    approve: 'Apruebo esta compra.',
    signature: 'Quien aprueba: nombre, cargo y firma',
    order: 'Número de orden de compra',
    code: 'Código contable',
    date: 'Fecha',
    online: 'Pedir en línea',
    open: 'Esta página guarda el presupuesto, listo para convertirlo en pedido:',
    alt: 'Código QR que abre la página donde se puede pedir este presupuesto',
  },
}

/** A quote for the district’s approver, with a place to approve and a purchase order number. */
export const quotePdf = async (data: QuoteInput): Promise<Uint8Array> => {
  const say = words[data.language]
  const sheet = openBillingPaper(data, say.name)
  writeBillingFacts(sheet, data, [
    [say.until, dayWords(data.validUntil, data.language)],
    [say.by, data.requestedBy],
  ])
  writeLines(sheet, data.lines, data.totalCents)
  writeCodesAndNotes(sheet, data.accountCodes, data.notes)
  // Who approves signs beneath what is approved.
  makeRoom(sheet, 190)
  writeHeading(sheet, say.approval)
  writeParagraph(sheet, say.approve)
  writeSignatures(sheet, [{ caption: say.signature, share: 3 }, { caption: say.date }])
  writeSignatures(sheet, [{ caption: say.order }, { caption: say.code, share: 2 }])
  writeHeading(sheet, say.how)
  writeList(sheet, data.howToOrder)
  if (data.orderUrl) writeVerify(sheet, { title: say.online, text: say.open, url: data.orderUrl, alt: say.alt })
  return closeSheet(sheet)
}
