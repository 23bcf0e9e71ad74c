// Billing: the papers of money, and the letters that go with them.
// A quote asks for approval, an invoice for payment, a receipt confirms one, a credit note takes back,
// a statement lists an account over a period. Each checks that its lines add up before it prints.
// It computes no price: every figure comes in.
export type { BillingLine, BillingPaper, BillingPayment } from './billing-paper.ts'
export { invoicePdf, type InvoiceInput } from './invoice-pdf.ts'
export { receiptPdf, type ReceiptInput } from './receipt-pdf.ts'
export { creditNotePdf, type CreditNoteInput } from './credit-note-pdf.ts'
export { quotePdf, type QuoteInput } from './quote-pdf.ts'
export { statementPdf, type StatementInput } from './statement-pdf.ts'
export { orderReceiptLetter, type OrderReceiptLetterData } from './order-receipt-letter.ts'
export { invoiceIssuedLetter, type InvoiceIssuedLetterData } from './invoice-issued-letter.ts'
export { invoiceReminderLetter, type InvoiceReminderLetterData } from './invoice-reminder-letter.ts'
export { refundSentLetter, type RefundSentLetterData } from './refund-sent-letter.ts'
export { printPaper, type IssuedPaper } from './print-paper.ts'
export { trialBalanceCsv, type TrialBalanceCsvInput } from './trial-balance-csv.ts'
