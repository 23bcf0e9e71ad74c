import { refusalTable } from '../../kernel/index.ts'

const seats = (count: unknown): string => (Number(count) === 1 ? 'one seat is' : `${String(count)} seats are`)
const quedan = (count: unknown): string => (Number(count) === 1 ? 'queda un cupo' : `quedan ${String(count)} cupos`)

/** The "no" of applying: what a person meets who applies, confirms or names a supervisor. */
const applying = refusalTable({
  'applications-closed': {
    kind: 'gone',
    sentence: {
      en: () => 'Applications for this cohort have closed. Look for another cohort in the catalog.',
      es: () => 'El plazo para presentar solicitudes a este grupo ya cerró. Busque otro grupo en el catálogo.',
    },
  },
  'already-applied': {
    kind: 'conflict',
    sentence: {
      en: () => 'You have handed in your application already. Its page says how it stands.',
      es: () => 'Usted ya presentó su solicitud. En su página se ve cómo está.',
    },
  },
  'answer-not-offered': {
    kind: 'invalid',
    sentence: {
      en: () => 'Choose one of the answers that the question offers.',
      es: () => 'Elija una de las respuestas que ofrece la pregunta.',
    },
  },
  'answer-too-long': {
    kind: 'invalid',
    sentence: {
      en: ({ most }) => `Shorten this answer to at most ${String(most)} characters.`,
      es: ({ most }) => `Acorte esta respuesta a ${String(most)} caracteres como máximo.`,
    },
  },
  'application-needed': {
    kind: 'conflict',
    sentence: {
      en: () => 'One applies to this cohort. Fill in the application first.',
      es: () => 'A este grupo se entra con una solicitud. Llene primero la solicitud.',
    },
  },
  'application-undecided': {
    kind: 'conflict',
    sentence: {
      en: () => 'Your application has not been accepted, so there is no seat to take. Its page says how it stands.',
      es: () => 'Su solicitud no está aceptada, así que no hay cupo que tomar. En su página se ve cómo está.',
    },
  },
  'acceptance-lapsed': {
    kind: 'gone',
    sentence: {
      en: () =>
        'The day by which to confirm has passed, and your seat was given back. Write to the contact of this cohort.',
      es: () => 'Pasó la fecha para confirmar y su cupo se liberó. Escriba a la persona de contacto de este grupo.',
    },
  },
  'application-settled': {
    kind: 'conflict',
    sentence: {
      en: () => 'This application is not open any more. Look at how it stands now.',
      es: () => 'Esta solicitud ya no está abierta. Revise cómo está ahora.',
    },
  },
  'supervisor-needed': {
    kind: 'invalid',
    field: 'supervisorEmail',
    sentence: {
      en: () => 'Give your supervisor’s name and e-mail address.',
      es: () => 'Indique el nombre y el correo de su supervisor o supervisora.',
    },
  },
  'supervisor-is-applicant': {
    kind: 'invalid',
    field: 'supervisorEmail',
    sentence: {
      en: () => 'This is your own address. Give the address of the person who supervises you.',
      es: () => 'Este es su propio correo. Indique el de la persona que le supervisa.',
    },
  },
  'supervisor-asked-already': {
    kind: 'conflict',
    field: 'supervisorEmail',
    sentence: {
      en: () => 'This person has been asked already. Name someone else, or wait for their answer.',
      es: () => 'Ya se le preguntó a esta persona. Indique a otra o espere su respuesta.',
    },
  },
})

/** The "no" that a supervisor meets. */
const assuring = refusalTable({
  'assurance-over': {
    kind: 'gone',
    sentence: {
      en: () =>
        'This link is not needed any more: the application was decided or withdrawn, or someone else is asked now.',
      es: () =>
        'Este enlace ya no hace falta: la solicitud se decidió o se retiró, o ahora se pregunta a otra persona.',
    },
  },
  'assurance-expired': {
    kind: 'gone',
    sentence: {
      en: () => 'This link’s time is over. The applicant can ask you again; you then get a new letter.',
      es: () =>
        'El plazo de este enlace terminó. La persona solicitante puede volver a preguntarle; recibirá otra carta.',
    },
  },
  'assurance-answered': {
    kind: 'conflict',
    sentence: {
      en: () => 'You have answered already. Write to the contact of this cohort where your answer has changed.',
      es: () => 'Usted ya respondió. Si su respuesta cambió, escriba a la persona de contacto de este grupo.',
    },
  },
})

/** The "no" that staff meet who decide. */
const deciding = refusalTable({
  'application-step-closed': {
    kind: 'conflict',
    sentence: {
      en: ({ name }) =>
        `The application of ${String(name)} stands where this is not possible. Look at its newest state.`,
      es: ({ name }) => `La solicitud de ${String(name)} está en un estado que no lo permite. Revise su estado actual.`,
    },
  },
  'assurance-missing': {
    kind: 'conflict',
    sentence: {
      en: ({ name }) =>
        `The supervisor of ${String(name)} has not said yes. Wait for the answer, or ask for another supervisor.`,
      es: ({ name }) =>
        `La supervisión de ${String(name)} no ha dicho que sí. Espere la respuesta o pida que se nombre a otra persona.`,
    },
  },
  'cohort-full': {
    kind: 'conflict',
    sentence: {
      en: ({ free, asked, capacity }) =>
        Number(free) === 0
          ? `All ${String(capacity)} seats are taken or kept. Put on the waiting list whom you would accept.`
          : `Only ${seats(free)} left for ${String(asked)} people. Accept fewer, and put the others on the waiting list.`,
      es: ({ free, asked, capacity }) =>
        Number(free) === 0
          ? `Los ${String(capacity)} cupos están tomados o guardados. Ponga en lista de espera a quien aceptaría.`
          : `Solo ${quedan(free)} para ${String(asked)} personas. Acepte a menos y ponga a las demás en lista de espera.`,
    },
  },
  'decline-reason-needed': {
    kind: 'invalid',
    field: 'reason',
    sentence: {
      en: () => 'Say why: the applicant reads it.',
      es: () => 'Diga por qué: la persona solicitante lo lee.',
    },
  },
  'cohort-over': {
    kind: 'gone',
    sentence: {
      en: () => 'This cohort has begun or was canceled, so nobody can be accepted any more.',
      es: () => 'Este grupo ya empezó o se canceló, así que ya no se puede aceptar a nadie.',
    },
  },
})

/** The "no" of applications, assurances and decisions. */
export const applicationRefusals = refusalTable({ ...applying, ...assuring, ...deciding })
