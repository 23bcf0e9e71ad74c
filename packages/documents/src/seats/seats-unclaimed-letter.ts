import { dateIn, type Instant, type Language, type TimeZone } from '@inservice/domain/kernel'
import {
  action,
  composeLetter,
  facts,
  momentWords,
  paragraph,
  weekdayWords,
  type Letter,
  type LetterFrame,
} from '../kernel/index.ts'

/** Reminds a seat manager, before a block's deadline, of seats that nobody has claimed and of what becomes of them. */
export type SeatsUnclaimedLetterData = LetterFrame & {
  readonly title: string
  readonly organizationName: string
  readonly deadlineAt: Instant
  /** The deadline is the end of a day. */
  readonly isWholeDay: boolean
  readonly timeZone: TimeZone
  readonly rule: 'public' | 'credit' | 'lapse'
  /** The seats cost nothing, so no money comes back for them. */
  readonly isFree: boolean
  readonly freeSeats: number
  readonly namedSeats: number
  readonly boughtSeats: number
  readonly deskUrl: string
}

const words = {
  en: {
    subject: (count: number, title: string) =>
      `${count} ${count === 1 ? 'seat' : 'seats'} in ${title} ${count === 1 ? 'is' : 'are'} not claimed yet`,
    heading: 'Seats that nobody has claimed',
    unclaimed: (count: number, bought: number, title: string) =>
      `${count} of your ${bought} ${bought === 1 ? 'seat' : 'seats'} in ${title} ${count === 1 ? 'is' : 'are'} not claimed yet.`,
    public: (day: string) => `On ${day}, unclaimed seats go back to the public and are credited by the policy.`,
    free: (day: string) => `On ${day}, unclaimed seats go back to the public.`,
    credit: (day: string) => `On ${day}, unclaimed seats go back and are kept as credit with the provider.`,
    lapse: (day: string) => `On ${day}, unclaimed seats lapse without credit.`,
    doing: 'Until then you can assign free seats, and remind those you named.',
    organization: 'Organization',
    freeSeats: 'Free seats',
    named: 'Named, not claimed',
    deadline: 'Deadline',
    button: 'See these seats',
    because: (organization: string) => `You get this letter because you manage seats for ${organization}.`,
  },
  es: {
    subject: (count: number, title: string) =>
      count === 1 ? `1 cupo en ${title} aún no se ha aceptado` : `${count} cupos en ${title} aún no se han aceptado`,
    heading: 'Cupos que nadie ha aceptado',
    unclaimed: (count: number, bought: number, title: string) =>
      `${count} de ${bought === 1 ? 'su' : 'sus'} ${bought} ${bought === 1 ? 'cupo' : 'cupos'} en ${title} aún no se ${count === 1 ? 'ha' : 'han'} aceptado.`,
    public: (day: string) =>
      `El ${day}, los cupos que nadie haya aceptado vuelven al público y se acreditan según la política.`,
    free: (day: string) => `El ${day}, los cupos que nadie haya aceptado vuelven al público.`,
    credit: (day: string) =>
      `El ${day}, los cupos que nadie haya aceptado se devuelven y quedan como saldo a favor con el organizador.`,
    lapse: (day: string) => `El ${day}, los cupos que nadie haya aceptado se pierden sin crédito.`,
    doing: 'Hasta entonces puede asignar los cupos libres y recordárselo a las personas que nombró.',
    organization: 'Organización',
    freeSeats: 'Cupos libres',
    named: 'Asignados, sin aceptar',
    deadline: 'Fecha límite',
    button: 'Ver estos cupos',
    because: (organization: string) => `Recibe esta carta porque administra los cupos de ${organization}.`,
  },
}

/** Reminds a seat manager, before a block's deadline, of seats that nobody has claimed and of what becomes of them. */
export const seatsUnclaimedLetter = (data: SeatsUnclaimedLetterData, language: Language): Letter => {
  const say = words[language]
  const count = data.freeSeats + data.namedSeats
  const unclaimed = say.unclaimed(count, data.boughtSeats, data.title)
  const day = data.isWholeDay
    ? weekdayWords(dateIn(data.deadlineAt, data.timeZone), language)
    : momentWords(data.deadlineAt, data.timeZone, language)
  return composeLetter(
    {
      ...data,
      subject: say.subject(count, data.title),
      summary: unclaimed,
      heading: say.heading,
      blocks: [
        paragraph(unclaimed),
        paragraph(say[data.isFree ? 'free' : data.rule](day)),
        paragraph(say.doing),
        facts([
          [say.organization, data.organizationName],
          [say.freeSeats, String(data.freeSeats)],
          [say.named, String(data.namedSeats)],
          [say.deadline, day],
        ]),
        action(say.button, data.deskUrl),
      ],
      because: say.because(data.organizationName),
    },
    language,
  )
}
