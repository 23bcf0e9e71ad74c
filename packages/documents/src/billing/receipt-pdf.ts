import type { Cents } from '@inservice/domain/kernel'
import { closeSheet, moneyWords } from '../kernel/index.ts'
import {
  openBillingPaper,
  writeBillingFacts,
  writeCodesAndNotes,
  writeLines,
  writePayments,
} from './write-billing-paper.ts'
import type { BillingPaper, BillingPayment } from './billing-paper.ts'

export type ReceiptInput = BillingPaper & {
  readonly payments: readonly BillingPayment[]
  readonly creditedCents?: Cents | null
}

const words = { en: { name: 'Receipt', paid: 'Paid' }, es: { name: 'Recibo', paid: 'Pagado' } }

/** A receipt: what was paid, when and how. */
export const receiptPdf = async (data: ReceiptInput): Promise<Uint8Array> => {
  const say = words[data.language]
  const sheet = openBillingPaper(data, say.name)
  const paidCents = data.payments.reduce<number>((sum, { amountCents }) => sum + amountCents, 0)
  writeBillingFacts(sheet, data, [[say.paid, moneyWords(paidCents)]])
  writeLines(sheet, data.lines, data.totalCents)
  writePayments(sheet, data.payments, data.totalCents, data.creditedCents ?? 0)
  writeCodesAndNotes(sheet, data.accountCodes, data.notes)
  return closeSheet(sheet)
}
