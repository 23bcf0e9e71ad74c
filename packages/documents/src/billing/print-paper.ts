import { sayWorking, type PaperBody } from '@inservice/domain/billing'
import type { Cents, Language, PlainDate } from '@inservice/domain/kernel'
import { moneyWords } from '../kernel/index.ts'
import type { BillingPaper } from './billing-paper.ts'
import { creditNotePdf } from './credit-note-pdf.ts'
import { invoicePdf } from './invoice-pdf.ts'
import { quotePdf } from './quote-pdf.ts'
import { receiptPdf } from './receipt-pdf.ts'

/** A numbered paper as it was handed out. */
export type IssuedPaper = {
  readonly kind: 'invoice' | 'receipt' | 'credit_note' | 'quote'
  readonly number: string
  readonly issuedOn: PlainDate
  readonly dueOn: PlainDate | null
  readonly totalCents: Cents
  readonly body: PaperBody
}

const words = {
  en: {
    order: (number: string) => `Order ${number}`,
    for: (name: string) => `For ${name}`,
    check: (name: string, number: string) => `Send a check to ${name}, with the number ${number} on it.`,
    ask: (how: string) => `Questions about this invoice: ${how}.`,
    write: (number: string) =>
      `Write on the purchase order: “Quote ${number}”, the total and the name of the provider as above.`,
    order1:
      'Sign in, open the quote at your seat desk, and order with the number of the purchase order. The seats are yours at once; an invoice follows.',
    price: 'The price is kept through the last day above. Seats are not held before the order.',
    kept: (sum: string) => `${sum} of what was paid is kept under the cancellation policy.`,
    reasons: {
      withdrawn: 'Registration withdrawn',
      'seats-returned': 'Seats given back',
      'provider-canceled': 'The training was canceled',
      other: 'Correction',
    },
  },
  es: {
    order: (number: string) => `Pedido ${number}`,
    for: (name: string) => `Para ${name}`,
    check: (name: string, number: string) => `Envíe un cheque a nombre de ${name} con el número ${number}.`,
    ask: (how: string) => `Preguntas sobre esta factura: ${how}.`,
    write: (number: string) =>
      `Escriba en la orden de compra: «Presupuesto ${number}», el total y el nombre del organizador como figura arriba.`,
    order1:
      'Inicie sesión, abra el presupuesto en su mesa de cupos y pida con el número de la orden de compra. Los cupos son suyos de inmediato; después llega la factura.',
    price: 'El precio se mantiene hasta el último día indicado. No se reservan cupos antes del pedido.',
    kept: (sum: string) => `Se retienen ${sum} de lo pagado según la política de cancelación.`,
    reasons: {
      withdrawn: 'Inscripción retirada',
      'seats-returned': 'Cupos devueltos',
      'provider-canceled': 'La formación se canceló',
      other: 'Corrección',
    },
  },
}

/** The reasons beneath a line: for whom, and where more than one step made the price, each of them. */
const reasonsOf = (
  { forPerson, working }: PaperBody['lines'][number],
  language: Language,
  isQuote: boolean,
): readonly string[] => {
  const said = sayWorking(working, language)
  const steps = said.length > 1 || isQuote || working.some((line) => 'code' in line) ? said : []
  return [
    ...(forPerson ? [words[language].for(forPerson)] : []),
    ...steps.map(({ label, amount }) => `${label} ${amount}`),
  ]
}

const frameOf = ({ kind, number, issuedOn, body }: IssuedPaper, language: Language): BillingPaper => ({
  language,
  provider: { ...body.provider, name: body.provider?.name ?? '', addressLines: body.provider?.addressLines ?? [] },
  issuedOn,
  number,
  billTo: { ...body.billTo, addressLines: body.billTo.addressLines ?? [] },
  purchaseOrderNumber: body.purchaseOrderNumber ?? null,
  lines: body.lines.map((line) => ({ ...line, reasons: reasonsOf(line, language, kind === 'quote') })),
  totalCents: body.lines.reduce((sum, { amountCents }) => sum + amountCents, 0),
  notes: body.orderNumber === '' ? [] : [words[language].order(body.orderNumber)],
})

const printCreditNote = (paper: IssuedPaper, language: Language): Promise<Uint8Array> => {
  const { credits, reason, withheldCents, refundedTo } = paper.body
  const say = words[language]
  const frame = frameOf(paper, language)
  return creditNotePdf({
    ...frame,
    against: credits,
    reason: say.reasons[reason ?? 'other'],
    refundedTo,
    notes: [...(frame.notes ?? []), ...(withheldCents ? [say.kept(moneyWords(withheldCents))] : [])],
  })
}

const printQuote = (paper: IssuedPaper, language: Language, publicUrl: string): Promise<Uint8Array> => {
  const say = words[language]
  const { quote } = paper.body
  return quotePdf({
    ...frameOf(paper, language),
    validUntil: paper.dueOn ?? paper.issuedOn,
    requestedBy: quote?.requestedBy ?? null,
    howToOrder: [say.write(paper.number), say.order1, say.price],
    orderUrl: quote && publicUrl !== '' ? `${publicUrl}${quote.path}` : null,
  })
}

/** A paper that was handed out, printed in either language from what it said then. */
export const printPaper = (paper: IssuedPaper, language: Language, publicUrl = ''): Promise<Uint8Array> => {
  const frame = frameOf(paper, language)
  const say = words[language]
  if (paper.kind === 'credit_note') return printCreditNote(paper, language)
  if (paper.kind === 'quote') return printQuote(paper, language, publicUrl)
  if (paper.kind !== 'invoice') {
    const { payments, creditedCents } = paper.body
    return receiptPdf({ ...frame, payments, creditedCents })
  }
  const ask = [paper.body.provider?.email, paper.body.provider?.phone].filter((part) => part != null && part !== '')
  return invoicePdf({
    ...frame,
    dueOn: paper.dueOn ?? paper.issuedOn,
    payments: paper.body.payments,
    howToPay: [say.check(frame.provider.name, paper.number), ...(ask.length > 0 ? [say.ask(ask.join(' · '))] : [])],
  })
}
