import { closeSheet, paymentWayWords, type PaymentWay } from '../kernel/index.ts'
import { openBillingPaper, writeBillingFacts, writeCodesAndNotes, writeLines } from './write-billing-paper.ts'
import type { BillingPaper } from './billing-paper.ts'

export type CreditNoteInput = BillingPaper & {
  /** The paper that it takes back from; left out where that was not kept. */
  readonly against?: { readonly kind: 'invoice' | 'receipt'; readonly number: string } | null
  readonly reason: string
  /** Where the money went back to; null where it lowers what is owed. */
  readonly refundedTo?: PaymentWay | null
}

const words = {
  en: {
    name: 'Credit note',
    against: { invoice: 'Credits invoice', receipt: 'Credits receipt' },
    reason: 'Reason',
    to: 'Goes back to',
    owed: 'Lowers what is owed',
    total: 'Total credited',
  },
  es: {
    name: 'Nota de crédito',
    against: { invoice: 'Sobre la factura', receipt: 'Sobre el recibo' },
    reason: 'Motivo',
    to: 'Se devuelve a',
    owed: 'Reduce lo que se debe',
    total: 'Total abonado',
  },
}

/** A credit note against an invoice; amounts are what is credited, above zero. */
export const creditNotePdf = async (data: CreditNoteInput): Promise<Uint8Array> => {
  const say = words[data.language]
  const sheet = openBillingPaper(data, say.name)
  writeBillingFacts(sheet, data, [
    [say.against[data.against?.kind ?? 'invoice'], data.against?.number],
    [say.to, data.refundedTo ? paymentWayWords[data.refundedTo][data.language] : say.owed],
    [say.reason, data.reason],
  ])
  writeLines(sheet, data.lines, data.totalCents, say.total)
  writeCodesAndNotes(sheet, data.accountCodes, data.notes)
  return closeSheet(sheet)
}
