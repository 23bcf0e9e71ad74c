import { refusalTable } from '../kernel/index.ts'
import { blockRefusals } from './block-refusals.ts'
import { delegateRefusals } from './delegate-refusals.ts'
import { packRefusals } from './pack-refusals.ts'
import { quoteRefusals } from './quote-refusals.ts'
import { waitingRefusals } from './waiting-refusals.ts'

/** The "no" of capacity, the waiting list and district seats. */
export const seatRefusals = refusalTable({
  ...blockRefusals,
  ...packRefusals,
  ...delegateRefusals,
  ...quoteRefusals,
  ...waitingRefusals,
  'not-waiting': {
    kind: 'gone',
    sentence: {
      en: () => 'You are no longer on this waiting list. Nothing more is to be done.',
      es: () => 'Usted ya no está en esta lista de espera. No hace falta hacer nada más.',
    },
  },
  'offering-full': {
    kind: 'conflict',
    sentence: {
      en: ({ waiting }) =>
        `The last seat is taken.${typeof waiting === 'number' && waiting > 0 ? ` ${waiting} waiting.` : ''} Join the waiting list: a seat that comes free is offered in order, and nothing was charged.`,
      es: ({ waiting }) =>
        `El último cupo ya está ocupado.${typeof waiting === 'number' && waiting > 0 ? ` Hay ${waiting} en espera.` : ''} Anótese en la lista de espera: los cupos que se liberan se ofrecen en orden, y no se cobró nada.`,
    },
  },
  'hold-lapsed': {
    kind: 'gone',
    sentence: {
      en: () =>
        'The time for which your seat was kept has passed, and the seat went to someone else. Join the waiting list; nothing was charged.',
      es: () =>
        'El tiempo de reserva de su cupo terminó y otra persona lo tomó. Anótese en la lista de espera; no se cobró nada.',
    },
  },
  'already-waiting': {
    kind: 'conflict',
    sentence: {
      en: () => 'You are already on this waiting list. Your place is kept.',
      es: () => 'Usted ya está en esta lista de espera. Su lugar se conserva.',
    },
  },
  'seats-are-free': {
    kind: 'conflict',
    sentence: {
      en: ({ free }) => `There is no need to wait: ${free} ${free === 1 ? 'seat is' : 'seats are'} free. Register now.`,
      es: ({ free }) =>
        `No hace falta esperar: hay ${free} ${free === 1 ? 'cupo libre' : 'cupos libres'}. Inscríbase ahora.`,
    },
  },
  'no-waiting-list': {
    kind: 'gone',
    sentence: {
      en: () => 'This training keeps no waiting list. Look for another date in the catalog.',
      es: () => 'Esta formación no tiene lista de espera. Busque otra fecha en el catálogo.',
    },
  },
  'offer-lapsed': {
    kind: 'gone',
    sentence: {
      en: () =>
        'The offer of a seat has ended, and the next person was asked. You may join the waiting list again, at its end.',
      es: () =>
        'La oferta del cupo terminó y se avisó a la siguiente persona. Puede volver a anotarse al final de la lista de espera.',
    },
  },
})
