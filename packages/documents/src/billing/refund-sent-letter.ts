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

/** Says that money is on its way back, how much and where. */
export type RefundSentLetterData = LetterFrame & {
  readonly orderNumber: string
  /** What the order was for. */
  readonly titles: readonly string[]
  readonly amountCents: Cents
  readonly sentOn: PlainDate
  readonly backTo: PaymentWay
  readonly orderUrl: string
}

const words = {
  en: {
    subject: (sum: string) => `${sum} is on its way back to you`,
    heading: 'Your refund is on its way',
    card: (sum: string, day: string) =>
      `We sent ${sum} back to your card on ${day}. Banks take up to ten days to show it.`,
    other: (sum: string, day: string) => `We sent ${sum} back on ${day}, the way it was paid.`,
    order: 'Order',
    what: 'For',
    back: 'Back to',
    button: 'See the order',
    because: 'You get this letter because you paid for this order.',
  },
  es: {
    subject: (sum: string) => `Le devolvemos ${sum}`,
    heading: 'Su devolución va en camino',
    card: (sum: string, day: string) =>
      `Devolvimos ${sum} a su tarjeta el ${day}. El banco puede tardar hasta diez días en mostrarlo.`,
    other: (sum: string, day: string) => `Devolvimos ${sum} el ${day}, de la misma forma en que se pagó.`,
    order: 'Pedido',
    what: 'Por',
    back: 'Devuelto a',
    button: 'Ver el pedido',
    because: 'Recibe esta carta porque pagó este pedido.',
  },
}

/** Says that money is on its way back, how much and where. */
export const refundSentLetter = (data: RefundSentLetterData, language: Language): Letter => {
  const say = words[language]
  const sum = moneyWords(data.amountCents)
  const day = dayWords(data.sentOn, language)
  const told = data.backTo === 'card' ? say.card(sum, day) : say.other(sum, day)
  return composeLetter(
    {
      ...data,
      subject: say.subject(sum),
      summary: told,
      heading: say.heading,
      blocks: [
        paragraph(told),
        facts([
          [say.order, data.orderNumber],
          [say.what, data.titles.join(', ')],
          [say.back, paymentWayWords[data.backTo][language]],
        ]),
        action(say.button, data.orderUrl),
      ],
      because: say.because,
    },
    language,
  )
}
