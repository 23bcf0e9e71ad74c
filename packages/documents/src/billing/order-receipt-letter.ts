import type { Cents, Language, PlainDate } from '@inservice/domain/kernel'
import {
  action,
  composeLetter,
  dayWords,
  facts,
  moneyWords,
  paragraph,
  paymentWayWords,
  type Letter,
  type LetterFrame,
  type PaymentWay,
} from '../kernel/index.ts'

/** Says that money came in, for what, and how it was paid. */
export type OrderReceiptLetterData = LetterFrame & {
  readonly orderNumber: string
  readonly lines: readonly {
    readonly title: string
    readonly reasons?: readonly string[]
    readonly amountCents: Cents
  }[]
  readonly totalCents: Cents
  readonly paidCents: Cents
  readonly paidOn: PlainDate
  readonly paidWith: PaymentWay
  readonly orderUrl: string
}

const words = {
  en: {
    subject: (order: string, sum: string) => `Receipt for ${sum} (order ${order})`,
    heading: 'Your receipt',
    thanks: (sum: string, day: string) => `We received ${sum} on ${day}. Keep this letter for your records.`,
    total: 'Total',
    order: 'Order',
    paid: 'Paid',
    with: 'Paid with',
    open: 'Still open',
    button: 'See the order',
    because: 'You get this letter because a payment was made for your order.',
  },
  es: {
    subject: (order: string, sum: string) => `Recibo por ${sum} (pedido ${order})`,
    heading: 'Su recibo',
    thanks: (sum: string, day: string) => `Recibimos ${sum} el ${day}. Guarde esta carta como comprobante.`,
    total: 'Total',
    order: 'Pedido',
    paid: 'Pagado',
    with: 'Forma de pago',
    open: 'Por pagar',
    button: 'Ver el pedido',
    because: 'Recibe esta carta porque se hizo un pago de su pedido.',
  },
}

/** Says that money came in, for what, and how it was paid. */
export const orderReceiptLetter = (data: OrderReceiptLetterData, language: Language): Letter => {
  const say = words[language]
  const sum = moneyWords(data.paidCents)
  const openCents = data.totalCents - data.paidCents
  return composeLetter(
    {
      ...data,
      subject: say.subject(data.orderNumber, sum),
      summary: say.thanks(sum, dayWords(data.paidOn, language)),
      heading: say.heading,
      blocks: [
        paragraph(say.thanks(sum, dayWords(data.paidOn, language))),
        { kind: 'sums', lines: data.lines, total: { title: say.total, amountCents: data.totalCents } },
        facts([
          [say.order, data.orderNumber],
          [say.paid, sum],
          [say.with, paymentWayWords[data.paidWith][language]],
          [say.open, openCents > 0 ? moneyWords(openCents) : null],
        ]),
        action(say.button, data.orderUrl),
      ],
      because: say.because,
    },
    language,
  )
}
