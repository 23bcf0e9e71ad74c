export type ApplicationNews =
  | 'received'
  | 'accepted'
  | 'declined'
  | 'waiting'
  | 'lapsed'
  | 'assured'
  | 'not-assured'
  | 'supervisor-silent'

type Facts = {
  readonly title: string
  readonly until: string
  readonly supervisor: string
  readonly isFree: boolean
}
type Words = {
  readonly subject: string
  readonly heading: string
  readonly text: string
  readonly next: string
  readonly button: string
}
type Table = Readonly<Record<ApplicationNews, (facts: Facts) => Words>> & {
  readonly reason: string
  readonly because: string
}

const en: Table = {
  reason: 'In their words:',
  because: 'You get this letter because you applied to this cohort.',
  received: ({ title, supervisor }) => ({
    subject: `Your application to ${title} is in`,
    heading: 'Your application is in',
    text: `We have your application to ${title}.`,
    next:
      supervisor === ''
        ? 'You get a letter as soon as it is decided.'
        : `We have written to ${supervisor}, whom you named as your supervisor. You get a letter as soon as it is decided.`,
    button: 'See your application',
  }),
  accepted: ({ title, until, isFree }) => ({
    subject: `You are accepted to ${title}: confirm by ${until}`,
    heading: 'You are accepted',
    text: `A seat in ${title} is yours. We keep it for you until ${until}; confirm it by then.`,
    next: isFree ? 'It costs nothing.' : 'You choose how to pay when you confirm.',
    button: 'Confirm your seat',
  }),
  declined: ({ title }) => ({
    subject: `Your application to ${title}`,
    heading: 'We can’t offer you a seat',
    text: `Thank you for applying to ${title}. This time we can’t offer you a seat.`,
    next: 'If you have a question about it, answer this letter.',
    button: 'See your application',
  }),
  waiting: ({ title }) => ({
    subject: `You are on the waiting list for ${title}`,
    heading: 'You are on the waiting list',
    text: `We would like you in ${title}, and all its seats are taken. You are on the waiting list.`,
    next: 'You get a letter if a seat comes free. You may withdraw your application at any time.',
    button: 'See your application',
  }),
  lapsed: ({ title }) => ({
    subject: `Your seat in ${title} was given back`,
    heading: 'Your seat was given back',
    text: `You were accepted to ${title}, and the day by which to confirm has passed.`,
    next: 'If you still want to take part, answer this letter: staff can accept you again while there are seats.',
    button: 'See your application',
  }),
  assured: ({ title, supervisor }) => ({
    subject: `${supervisor} supports your application to ${title}`,
    heading: 'Your supervisor said yes',
    text: `${supervisor} supports your application to ${title}.`,
    next: 'There is nothing more for you to do until it is decided.',
    button: 'See your application',
  }),
  'not-assured': ({ title, supervisor }) => ({
    subject: `${supervisor} does not support your application to ${title}`,
    heading: 'Your supervisor said no',
    text: `${supervisor} answered no to what was asked about your application to ${title}.`,
    next: 'Talk to them. You can ask them again, or name another supervisor, on the page of your application.',
    button: 'See your application',
  }),
  'supervisor-silent': ({ title, supervisor }) => ({
    subject: `${supervisor} has not answered about ${title}`,
    heading: 'Your supervisor has not answered',
    text: `We asked ${supervisor} about your application to ${title} and reminded them. The time to answer is over.`,
    next: 'Talk to them. You can ask them again, or name another supervisor, on the page of your application.',
    button: 'See your application',
  }),
}

const es: Table = {
  reason: 'En sus palabras:',
  because: 'Recibe esta carta porque presentó una solicitud a este grupo.',
  received: ({ title, supervisor }) => ({
    subject: `Recibimos su solicitud a ${title}`,
    heading: 'Recibimos su solicitud',
    text: `Tenemos su solicitud a ${title}.`,
    next:
      supervisor === ''
        ? 'Recibirá una carta en cuanto se decida.'
        : `Escribimos a ${supervisor}, a quien usted nombró como responsable. Recibirá una carta en cuanto se decida.`,
    button: 'Ver su solicitud',
  }),
  accepted: ({ title, until, isFree }) => ({
    subject: `Su solicitud a ${title} fue aceptada: confirme hasta el ${until}`,
    heading: 'Su solicitud fue aceptada',
    text: `Hay un cupo para usted en ${title}. Se lo guardamos hasta el ${until}; confírmelo antes.`,
    next: isFree ? 'No cuesta nada.' : 'Al confirmar elige cómo pagar.',
    button: 'Confirmar su cupo',
  }),
  declined: ({ title }) => ({
    subject: `Su solicitud a ${title}`,
    heading: 'No podemos ofrecerle un cupo',
    text: `Gracias por su solicitud a ${title}. Esta vez no podemos ofrecerle un cupo.`,
    next: 'Si tiene alguna pregunta, responda a esta carta.',
    button: 'Ver su solicitud',
  }),
  waiting: ({ title }) => ({
    subject: `Está en la lista de espera de ${title}`,
    heading: 'Está en la lista de espera',
    text: `Nos gustaría contar con usted en ${title}, pero todos los cupos están tomados. Está en la lista de espera.`,
    next: 'Recibirá una carta si se libera un cupo. Puede retirar su solicitud cuando quiera.',
    button: 'Ver su solicitud',
  }),
  lapsed: ({ title }) => ({
    subject: `Se liberó su cupo en ${title}`,
    heading: 'Se liberó su cupo',
    text: `Su solicitud a ${title} fue aceptada, pero pasó la fecha para confirmar.`,
    next: 'Si aún quiere participar, responda a esta carta: podemos aceptarla otra vez mientras haya cupos.',
    button: 'Ver su solicitud',
  }),
  assured: ({ title, supervisor }) => ({
    subject: `${supervisor} apoya su solicitud a ${title}`,
    heading: 'La persona responsable dijo que sí',
    text: `${supervisor} apoya su solicitud a ${title}.`,
    next: 'No hace falta que haga nada más hasta que se decida.',
    button: 'Ver su solicitud',
  }),
  'not-assured': ({ title, supervisor }) => ({
    subject: `${supervisor} no apoya su solicitud a ${title}`,
    heading: 'La persona responsable dijo que no',
    text: `${supervisor} respondió que no a lo que se le preguntó sobre su solicitud a ${title}.`,
    next: 'Hable con esa persona. En la página de su solicitud puede volver a preguntarle o nombrar a otra.',
    button: 'Ver su solicitud',
  }),
  'supervisor-silent': ({ title, supervisor }) => ({
    subject: `${supervisor} no ha respondido sobre ${title}`,
    heading: 'La persona responsable no ha respondido',
    text: `Preguntamos a ${supervisor} sobre su solicitud a ${title} y se lo recordamos. El plazo para responder terminó.`,
    next: 'Hable con esa persona. En la página de su solicitud puede volver a preguntarle o nombrar a otra.',
    button: 'Ver su solicitud',
  }),
}

/** What an applicant reads, by what happened. */
export const applicationWords: Readonly<Record<'en' | 'es', Table>> = { en, es }
