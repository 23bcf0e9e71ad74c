import type { Instant, Language, TimeZone } from '@inservice/domain/kernel'
import {
  action,
  composeLetter,
  letterSessions,
  momentWords,
  paragraph,
  type Letter,
  type LetterFrame,
  type LetterOffering,
} from '../kernel/index.ts'

/** Tells a person that their organization has given them a seat (or invites them to one), and who paid. */
export type SeatAssignedLetterData = LetterFrame & {
  readonly offering: LetterOffering
  /** Who paid for the seat. */
  readonly organizationName: string
  readonly managerName?: string | null
  readonly acceptUrl: string
  /** Until when the seat is kept; null where it is theirs already. */
  readonly acceptBy: Instant | null
  readonly timeZone: TimeZone
  /** False where the person has yet to make an account. */
  readonly hasAccount: boolean
}

const words = {
  en: {
    subject: (title: string, organization: string) => `${organization} has a seat for you in ${title}`,
    heading: 'You have a seat',
    given: (title: string, organization: string, manager: string) =>
      `${manager === '' ? organization : `${manager} of ${organization}`} has given you a seat in ${title}. ${organization} pays for it; you pay nothing.`,
    account:
      'You do not have an account yet. The button takes you there: sign up with the address that this letter came to, and the seat is yours.',
    confirm: 'Confirm the seat, so that your sessions and clock hours stand in your name.',
    until: (until: string) => `The seat is kept for you until ${until}.`,
    button: 'Accept the seat',
    cannot: 'If you cannot come, tell your seat manager: the seat can go to a colleague.',
    because: (organization: string) => `You get this letter because ${organization} named you for this seat.`,
  },
  es: {
    subject: (title: string, organization: string) => `${organization} tiene un cupo para usted en ${title}`,
    heading: 'Tiene un cupo',
    given: (title: string, organization: string, manager: string) =>
      `${manager === '' ? organization : `${manager}, de ${organization},`} le ha asignado un cupo en ${title}. Lo paga ${organization}; usted no paga nada.`,
    account:
      'Aún no tiene cuenta. El botón le lleva a crearla: hágalo con la dirección a la que llegó esta carta, y el cupo será suyo.',
    confirm: 'Confirme el cupo para que las sesiones y las horas de reloj queden a su nombre.',
    until: (until: string) => `Le guardamos el cupo hasta el ${until}.`,
    button: 'Aceptar el cupo',
    cannot: 'Si no puede asistir, avise a la persona encargada de los cupos: puede pasar a un colega.',
    because: (organization: string) => `Recibe esta carta porque ${organization} le asignó este cupo.`,
  },
}

/** Tells a person that their organization has given them a seat (or invites them to one), and who paid. */
export const seatAssignedLetter = (data: SeatAssignedLetterData, language: Language): Letter => {
  const say = words[language]
  const { title } = data.offering
  const until =
    data.acceptBy === null ? [] : [paragraph(say.until(momentWords(data.acceptBy, data.timeZone, language)))]
  return composeLetter(
    {
      ...data,
      subject: say.subject(title, data.organizationName),
      summary: say.given(title, data.organizationName, data.managerName ?? ''),
      heading: say.heading,
      blocks: [
        paragraph(say.given(title, data.organizationName, data.managerName ?? '')),
        paragraph(data.hasAccount ? say.confirm : say.account),
        ...until,
        action(say.button, data.acceptUrl),
        ...letterSessions(data.offering, language),
        paragraph(say.cannot),
      ],
      because: say.because(data.organizationName),
    },
    language,
  )
}
