import type { Cents, Language } from '@inservice/domain/kernel'
import { moneyWords, type PaymentWay } from '../kernel/index.ts'

/** What goes back to whom, by which way, and what is kept and why. */
export type LetterRefund = {
  readonly backCents: Cents
  readonly backTo: PaymentWay
  readonly keptCents: Cents
  /** Why something is kept, in the reader's language. */
  readonly keptReason?: string | null
}

const words = {
  en: {
    card: (sum: string) => `${sum} goes back to your card. Banks take up to ten days to show it.`,
    credit: (sum: string) => `${sum} is now credit on your account, good for any training.`,
    order: (sum: string) => `${sum} comes off the invoice to your organization.`,
    seat: 'The seat goes back to your district.',
    hand: (sum: string) => `We send ${sum} back the way it was paid. The finance desk will be in touch.`,
    nothing: 'Nothing goes back.',
    kept: (sum: string, why: string) => `${sum} is kept${why === '' ? '.' : `: ${why}`}`,
    unpaid: 'Nothing was charged, so nothing goes back.',
  },
  es: {
    card: (sum: string) => `Devolvemos ${sum} a su tarjeta. El banco puede tardar hasta diez días en mostrarlo.`,
    credit: (sum: string) => `${sum} queda como saldo a favor en su cuenta, para cualquier formación.`,
    order: (sum: string) => `${sum} se descuenta de la factura de su organización.`,
    seat: 'El cupo vuelve a su distrito.',
    hand: (sum: string) =>
      `Devolvemos ${sum} de la misma forma en que se pagó. La oficina de finanzas se comunicará con usted.`,
    nothing: 'No hay devolución.',
    kept: (sum: string, why: string) => `Se retienen ${sum}${why === '' ? '.' : `: ${why}`}`,
    unpaid: 'No se cobró nada, así que no hay nada que devolver.',
  },
}

const backWords = ({ backCents, backTo }: LetterRefund, language: Language): string => {
  const say = words[language]
  const sum = moneyWords(backCents)
  if (backTo === 'district-seat') return say.seat
  if (backCents === 0) return say.nothing
  if (backTo === 'card') return say.card(sum)
  if (backTo === 'account-credit') return say.credit(sum)
  return backTo === 'purchase-order' || backTo === 'invoice' ? say.order(sum) : say.hand(sum)
}

/** What happens with the money, as sentences: what goes back and where, what is kept and why. */
export const refundWords = (refund: LetterRefund | null, language: Language): readonly string[] => {
  if (refund === null) return [words[language].unpaid]
  const kept = refund.keptCents > 0 ? [words[language].kept(moneyWords(refund.keptCents), refund.keptReason ?? '')] : []
  return [backWords(refund, language), ...kept]
}

/** Why something is kept where the registration's cancellation policy says so. */
export const refundReason = (language: Language): string =>
  language === 'es'
    ? 'así lo establece la política de cancelación de su inscripción.'
    : 'so says the cancellation policy of your registration.'
