import { refusalTable } from '../kernel/index.ts'

const who = (name: unknown, other: string): string => (typeof name === 'string' && name !== '' ? name : other)

/** The "no" of registering several people at once. */
export const groupRefusals = refusalTable({
  'group-person-registered': {
    kind: 'conflict',
    field: 'email',
    sentence: {
      en: ({ name }) => `${who(name, 'This person')} is registered for this training already. Leave the line out.`,
      es: ({ name }) => `${who(name, 'Esta persona')} ya está inscrita en esta formación. Omita la línea.`,
    },
  },
  'group-person-waiting': {
    kind: 'conflict',
    field: 'email',
    sentence: {
      en: ({ name }) =>
        `${who(name, 'This person')} stands on the waiting list of this training. They take their seat from there, so leave the line out.`,
      es: ({ name }) =>
        `${who(name, 'Esta persona')} está en la lista de espera de esta formación. Tomará su cupo desde allí; omita la línea.`,
    },
  },
  'group-person-elsewhere': {
    kind: 'conflict',
    field: 'email',
    sentence: {
      en: ({ email }) =>
        `${String(email)} can’t be registered by you: the person works for another organization and sees to it themselves. Leave the line out.`,
      es: ({ email }) =>
        `Usted no puede inscribir a ${String(email)}: la persona trabaja en otra organización y lo hace por su cuenta. Omita la línea.`,
    },
  },
  'group-lines-to-mend': {
    kind: 'conflict',
    sentence: {
      en: ({ count, line }) =>
        `${String(count)} ${count === 1 ? 'line needs' : 'lines need'} mending, the first is line ${String(line)}. Nobody was registered and nothing was charged. Check the list again.`,
      es: ({ count, line }) =>
        `Hay que corregir ${String(count)} ${count === 1 ? 'línea' : 'líneas'}; la primera es la ${String(line)}. No se inscribió a nadie ni se cobró nada. Revise la lista otra vez.`,
    },
  },
  'group-seats-too-few': {
    kind: 'conflict',
    sentence: {
      en: ({ free, people }) =>
        free === 0
          ? `No seat is left for ${String(people)} people, so nobody was registered. On the training’s page you can wait in line as a party of up to ten.`
          : `Only ${String(free)} ${free === 1 ? 'seat is' : 'seats are'} left for ${String(people)} people, so nobody was registered. Leave some lines out.`,
      es: ({ free, people }) =>
        free === 0
          ? `No queda ningún cupo para ${String(people)} personas, así que no se inscribió a nadie. En la página de la formación pueden esperar como grupo de hasta diez.`
          : `Solo ${free === 1 ? 'queda 1 cupo' : `quedan ${String(free)} cupos`} para ${String(people)} personas, así que no se inscribió a nadie. Omita algunas líneas.`,
    },
  },
  'group-each-chooses': {
    kind: 'conflict',
    sentence: {
      en: () =>
        'This training asks each person to choose sessions or to answer questions, so each registers for themselves. Send them the page’s address.',
      es: () =>
        'Esta formación pide a cada persona elegir sesiones o responder preguntas, así que cada una se inscribe por su cuenta. Envíeles la dirección de la página.',
    },
  },
  'group-payment-first': {
    kind: 'conflict',
    sentence: {
      en: () =>
        'This order for several people waits for its card payment. Once it is paid, each can withdraw alone; unpaid, it ends by itself and nothing is charged.',
      es: () =>
        'Este pedido para varias personas espera el pago con tarjeta. Una vez pagado, cada una puede retirarse por separado; si no se paga, termina solo y no se cobra nada.',
    },
  },
})
