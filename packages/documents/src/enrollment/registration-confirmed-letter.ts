import type { Cents, Language, Minutes } from '@inservice/domain/kernel'
import {
  action,
  clockHoursWords,
  composeLetter,
  designationWords,
  facts,
  items,
  letterSessions,
  moneyWords,
  paragraph,
  paymentWayWords,
  type Letter,
  type LetterFrame,
  type LetterOffering,
  type PaperDesignation,
  type PaymentWay,
} from '../kernel/index.ts'

/** Confirms a registration: sessions, cost, and what happens next. */
export type RegistrationConfirmedLetterData = LetterFrame & {
  readonly offering: LetterOffering
  readonly registrationUrl: string
  /** Who registered the reader, where it was someone else. */
  readonly registeredByName?: string | null
  /** False where the reader has yet to make an account. */
  readonly hasAccount?: boolean
  readonly totalCents: Cents
  readonly paidWith: PaymentWay
  /** Who pays, where it is not the reader: the district's name. */
  readonly payerName?: string | null
  readonly purchaseOrderNumber?: string | null
  /** The hours that the whole offering earns. */
  readonly creditMinutes: Minutes
  readonly designations?: readonly PaperDesignation[]
  /** The cancellation policy as sentences with its dates, in the reader's language. */
  readonly cancelSentences?: readonly string[]
  /** Anything else that comes next, in the reader's language. */
  readonly nextSteps?: readonly string[]
}

const words = {
  en: {
    subject: (title: string) => `You are registered: ${title}`,
    heading: 'You are registered',
    seat: (title: string) => `Your seat in ${title} is yours.`,
    by: (name: string, title: string) =>
      `${name} registered you for ${title}. If you cannot come, withdraw under My learning: the seat goes to the next person.`,
    account:
      'You do not have an account yet. The button takes you there: sign up with the address that this letter came to, and the registration is yours.',
    cost: 'Cost',
    free: 'Nothing to pay',
    paidBy: (sum: string, payer: string) => `${sum}, paid by ${payer}`,
    way: 'Paid with',
    order: 'Purchase order',
    earns: 'Earns',
    next: 'What happens next',
    bring: 'Sign in and out of every session: your clock hours are counted from that.',
    after: 'After the last session we ask for your evaluation; then your hours go to your transcript.',
    policy: 'If you need to withdraw',
    button: 'See my registration',
    because: 'You get this letter because you registered, or someone registered you.',
  },
  es: {
    subject: (title: string) => `Inscripción confirmada: ${title}`,
    heading: 'Su inscripción está confirmada',
    seat: (title: string) => `Tiene su cupo en ${title}.`,
    by: (name: string, title: string) =>
      `${name} le inscribió en ${title}. Si no puede asistir, retírese en Mi formación: el cupo pasa a la siguiente persona.`,
    account:
      'Aún no tiene cuenta. El botón le lleva a crearla: hágalo con la dirección a la que llegó esta carta, y la inscripción será suya.',
    cost: 'Costo',
    free: 'No hay nada que pagar',
    paidBy: (sum: string, payer: string) => `${sum}, a cargo de ${payer}`,
    way: 'Forma de pago',
    order: 'Orden de compra',
    earns: 'Acredita',
    next: 'Qué sigue',
    bring: 'Firme la entrada y la salida de cada sesión: de ahí se cuentan sus horas de reloj.',
    after: 'Después de la última sesión le pediremos su evaluación; luego las horas pasan a su historial.',
    policy: 'Si necesita retirarse',
    button: 'Ver mi inscripción',
    because: 'Recibe esta carta porque se inscribió, o porque alguien le inscribió.',
  },
}

const cost = (data: RegistrationConfirmedLetterData, language: Language): string => {
  const say = words[language]
  const sum = moneyWords(data.totalCents)
  if (data.payerName) return say.paidBy(sum, data.payerName)
  return data.totalCents === 0 ? say.free : sum
}

const earns = (data: RegistrationConfirmedLetterData, language: Language): string | null => {
  if (data.creditMinutes === 0) return null
  const named = designationWords(data.designations ?? [])
  return `${clockHoursWords(data.creditMinutes, language)}${named === '' ? '' : ` (${named})`}`
}

/** Confirms a registration: sessions, cost, and what happens next. */
export const registrationConfirmedLetter = (data: RegistrationConfirmedLetterData, language: Language): Letter => {
  const say = words[language]
  const { title } = data.offering
  const next = [...(data.creditMinutes === 0 ? [] : [say.bring, say.after]), ...(data.nextSteps ?? [])]
  const policy = data.cancelSentences ?? []
  return composeLetter(
    {
      ...data,
      subject: say.subject(title),
      summary: say.seat(title),
      heading: say.heading,
      blocks: [
        paragraph(say.seat(title)),
        ...(data.registeredByName ? [paragraph(say.by(data.registeredByName, title))] : []),
        ...(data.hasAccount === false ? [paragraph(say.account)] : []),
        ...letterSessions(data.offering, language),
        facts([
          [say.cost, cost(data, language)],
          [say.way, data.paidWith === 'free' ? null : paymentWayWords[data.paidWith][language]],
          [say.order, data.purchaseOrderNumber],
          [say.earns, earns(data, language)],
        ]),
        action(say.button, data.registrationUrl),
        ...(next.length === 0 ? [] : [items(next, say.next)]),
        ...(policy.length === 0 ? [] : [items(policy, say.policy)]),
      ],
      because: say.because,
    },
    language,
  )
}
