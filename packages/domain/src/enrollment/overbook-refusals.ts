import { refusalTable } from '../kernel/index.ts'

/** The "no" of adding someone beyond an offering's capacity. */
export const overbookRefusals = refusalTable({
  'overbook-unknown': {
    kind: 'invalid',
    field: 'email',
    sentence: {
      en: () => 'Nobody has an account with this address. Ask for the address they sign in with.',
      es: () => 'Nadie tiene una cuenta con este correo. Pregunte con qué correo inicia sesión esa persona.',
    },
  },
  'overbook-whom': {
    kind: 'invalid',
    field: 'email',
    sentence: {
      en: () => 'Give the address of the person you add.',
      es: () => 'Indique el correo de la persona que agrega.',
    },
  },
  'overbook-enrolled': {
    kind: 'conflict',
    field: 'email',
    sentence: {
      en: ({ name }) => `${String(name)} has a place in this training already. You find them on the roster.`,
      es: ({ name }) => `${String(name)} ya tiene lugar en esta formación. Aparece en la lista de asistencia.`,
    },
  },
  'overbook-seat-kept': {
    kind: 'conflict',
    field: 'email',
    sentence: {
      en: ({ name }) => `A seat is kept for ${String(name)} right now. They take it by registering; no more is needed.`,
      es: ({ name }) =>
        `Ahora se guarda un cupo para ${String(name)}. Basta con que se inscriba; no hace falta agregar otro.`,
    },
  },
  'overbook-seats-free': {
    kind: 'conflict',
    field: 'email',
    sentence: {
      en: ({ name, free }) =>
        free === undefined
          ? `This training has seats for everyone. ${String(name)} can register in the catalog.`
          : `${Number(free) === 1 ? 'One seat is' : `${String(free)} seats are`} free. Nobody need be added beyond the capacity: who waits is offered a seat, and otherwise ${String(name)} can register.`,
      es: ({ name, free }) =>
        free === undefined
          ? `Esta formación tiene cupos para todas las personas. ${String(name)} puede inscribirse en el catálogo.`
          : `${Number(free) === 1 ? 'Queda un cupo libre' : `Quedan ${String(free)} cupos libres`}. No hace falta pasar de la capacidad: se ofrece a quien espera o, si no, ${String(name)} puede inscribirse.`,
    },
  },
  'overbook-party': {
    kind: 'conflict',
    field: 'email',
    sentence: {
      en: ({ name, seats }) =>
        `${String(name)} waits for a party of ${String(seats)}, which comes together or not at all. Give the training more seats instead.`,
      es: ({ name, seats }) =>
        `${String(name)} espera con un grupo de ${String(seats)}, que asiste completo o no asiste. Mejor aumente el número de cupos.`,
    },
  },
  'overbook-applied': {
    kind: 'conflict',
    field: 'email',
    sentence: {
      en: () => 'People apply to this training. Decide on their application, or give the training more seats.',
      es: () => 'A esta formación se presenta una solicitud. Decida sobre ella o aumente el número de cupos.',
    },
  },
  'overbook-breakouts': {
    kind: 'conflict',
    field: 'email',
    sentence: {
      en: () =>
        'People pick their sessions of this training when they register. Give the training more seats instead; then they register.',
      es: () =>
        'En esta formación cada persona elige sus sesiones al inscribirse. Mejor aumente el número de cupos para que se inscriba.',
    },
  },
  'overbook-paid': {
    kind: 'conflict',
    field: 'email',
    sentence: {
      en: ({ name }) =>
        `This training costs ${String(name)} money, and nobody is charged on their behalf. Give the training more seats instead; then they register and choose how to pay.`,
      es: ({ name }) =>
        `Esta formación tiene un costo para ${String(name)} y no se cobra en nombre de otra persona. Mejor aumente el número de cupos para que se inscriba y elija cómo pagar.`,
    },
  },
})
