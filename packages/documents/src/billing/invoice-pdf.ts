import {
  openBillingPaper,
  writeBillingFacts,
  writeCodesAndNotes,
  writeLines,
  writePayments,
} from './write-billing-paper.ts'
import type { BillingPaper, BillingPayment } from './billing-paper.ts'
import type { PlainDate } from '@inservice/domain/kernel'
import { closeSheet, dayWords, moneyWords, writeHeading, writeList, writeVerify } from '../kernel/index.ts'

export type InvoiceInput = BillingPaper & {
  readonly dueOn: PlainDate
  readonly payments?: readonly BillingPayment[]
  /** Sentences in the paper's language: where to send a check, whom to ask. */
  readonly howToPay: readonly string[]
  readonly payUrl?: string | null
}

const words = {
  en: {
    name: 'Invoice',
    due: 'Due',
    balance: 'Balance due',
    how: 'How to pay',
    online: 'Pay online',
    open: 'Card, or a bank account of your organization:',
    alt: 'QR code that opens the page on which this invoice can be paid',
  },
  es: {
    name: 'Factura',
    due: 'Vence el',
    balance: 'Saldo por pagar',
    how: 'Cómo pagar',
    online: 'Pagar en línea',
    open: 'Con tarjeta, o desde una cuenta bancaria de su organización:',
    alt: 'Código QR que abre la página donde se puede pagar esta factura',
  },
}

/** An invoice to an organization or a person. */
export const invoicePdf = async (data: InvoiceInput): Promise<Uint8Array> => {
  const { language, payments = [], totalCents } = data
  const say = words[language]
  const sheet = openBillingPaper(data, say.name)
  const openCents = totalCents - payments.reduce<number>((sum, { amountCents }) => sum + amountCents, 0)
  writeBillingFacts(sheet, data, [
    [say.due, dayWords(data.dueOn, language)],
    [say.balance, moneyWords(openCents)],
  ])
  writeLines(sheet, data.lines, totalCents)
  writePayments(sheet, payments, totalCents)
  if (openCents > 0) {
    writeHeading(sheet, say.how, 110)
    writeList(sheet, data.howToPay)
    if (data.payUrl) writeVerify(sheet, { title: say.online, text: say.open, url: data.payUrl, alt: say.alt })
  }
  writeCodesAndNotes(sheet, data.accountCodes, data.notes)
  return closeSheet(sheet)
}
