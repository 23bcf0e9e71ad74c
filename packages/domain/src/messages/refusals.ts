import { refusalTable } from '../kernel/index.ts'

/** The "no" of messages. */
export const messagesRefusals = refusalTable({
  'nobody-to-write-to': {
    kind: 'conflict',
    field: 'who',
    sentence: {
      en: () => 'Nobody here has an address to write to yet. Include those who are invited, or wait for registrations.',
      es: () =>
        'Aún no hay nadie aquí con una dirección. Incluya a quienes tienen invitación o espere a que haya inscripciones.',
    },
  },
  'no-reply-address': {
    kind: 'conflict',
    sentence: {
      en: () => 'You have no address that answers could go to. Add one to your profile, then send the message.',
      es: () =>
        'Usted no tiene una dirección a la que puedan llegar las respuestas. Agréguela a su perfil y envíe el mensaje.',
    },
  },
})
export type MessagesRefusal = keyof typeof messagesRefusals
