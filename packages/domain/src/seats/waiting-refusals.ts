import { refusalTable } from '../kernel/index.ts'

const seats = (count: unknown): string => (Number(count) === 1 ? 'one seat is' : `${String(count)} seats are`)

/** The "no" of parties on the waiting list, of the staff's hand in it, and of changing capacity. */
export const waitingRefusals = refusalTable({
  'party-above-capacity': {
    kind: 'invalid',
    field: 'companions',
    sentence: {
      en: ({ capacity }) =>
        `This training has ${String(capacity)} seats altogether, fewer than your party. Join with fewer people.`,
      es: ({ capacity }) =>
        `Esta formación tiene ${String(capacity)} cupos en total, menos que su grupo. Anótese con menos personas.`,
    },
  },
  'party-above-free': {
    kind: 'conflict',
    field: 'companions',
    sentence: {
      en: ({ free, size }) =>
        `Right now ${seats(free)} free, too few for your party of ${String(size)}. Those who can come alone may register now; a party can wait once the training is full.`,
      es: ({ free, size }) =>
        `Ahora ${Number(free) === 1 ? 'queda un cupo' : `quedan ${String(free)} cupos`}, muy pocos para su grupo de ${String(size)}. Quien pueda venir por su cuenta puede inscribirse ya; el grupo puede esperar cuando no queden cupos.`,
    },
  },
  'capacity-below-reserved': {
    kind: 'conflict',
    field: 'capacity',
    sentence: {
      en: ({ taken, reserved }) =>
        `${String(taken)} seats are taken and ${String(reserved)} more are kept in reserves. Keep at least ${Number(taken) + Number(reserved)}, or release a reserve first.`,
      es: ({ taken, reserved }) =>
        `Hay ${String(taken)} cupos ocupados y ${String(reserved)} más en reservas. Deje al menos ${Number(taken) + Number(reserved)}, o libere antes una reserva.`,
    },
  },
  'reserve-for-whom': {
    kind: 'invalid',
    field: 'organizationId',
    sentence: {
      en: () => 'Choose an audience or an organization: for whom the seats are kept.',
      es: () => 'Elija un público o una organización: para quién se guardan los cupos.',
    },
  },
  'reserve-twice': {
    kind: 'conflict',
    field: 'organizationId',
    sentence: {
      en: () => 'Seats are kept for them already. Change that reserve instead.',
      es: () => 'Ya se les guardan cupos. Cambie esa reserva.',
    },
  },
  'reserve-gone': {
    kind: 'gone',
    sentence: {
      en: () => 'This reserve has been released. Its seats are for everyone.',
      es: () => 'Esta reserva ya se liberó. Sus cupos son para todas las personas.',
    },
  },
  'reserve-above-free': {
    kind: 'conflict',
    field: 'quantity',
    sentence: {
      en: ({ most }) =>
        Number(most) === 0
          ? 'Every seat is taken or kept for someone already, so none can be kept. Raise the number of seats first.'
          : `At most ${String(most)} can be kept: the others are taken, or kept for someone already.`,
      es: ({ most }) =>
        Number(most) === 0
          ? 'Todos los cupos están ocupados o guardados, así que no se puede guardar ninguno. Aumente antes el número de cupos.'
          : `Se pueden guardar ${String(most)} como máximo: los demás están ocupados o ya se guardan para alguien.`,
    },
  },
  'reserve-below-taken': {
    kind: 'conflict',
    field: 'quantity',
    sentence: {
      en: ({ taken }) => `${String(taken)} of this reserve are taken already. Keep at least that many.`,
      es: ({ taken }) => `Ya están ocupados ${String(taken)} de esta reserva. Guarde al menos esa cantidad.`,
    },
  },
  'reserve-release-past': {
    kind: 'invalid',
    field: 'releasesOn',
    sentence: {
      en: () => 'Choose a day that is still to come: until then the seats are kept.',
      es: () => 'Elija un día que aún no llega: hasta entonces se guardan los cupos.',
    },
  },
  'reserve-release-late': {
    kind: 'invalid',
    field: 'releasesOn',
    sentence: {
      en: () => 'Choose a day before the training begins, so that nobody’s seat stays empty.',
      es: () => 'Elija un día anterior al comienzo de la formación, para que ningún cupo quede vacío.',
    },
  },
  'companion-twice': {
    kind: 'invalid',
    sentence: {
      en: ({ email }) => `${String(email)} stands in your party already. Give each person’s own address once.`,
      es: ({ email }) => `${String(email)} ya está en su grupo. Indique el correo de cada persona una sola vez.`,
    },
  },
  'companion-registered': {
    kind: 'conflict',
    sentence: {
      en: ({ name }) => `${String(name)} has a seat in this training already. Take them out of your party.`,
      es: ({ name }) => `${String(name)} ya tiene un cupo en esta formación. Quite a esa persona de su grupo.`,
    },
  },
  'party-answer-first': {
    kind: 'conflict',
    sentence: {
      en: ({ seats: count }) =>
        `These ${String(count)} seats are for your whole party. Take them for everyone first; then each of you registers.`,
      es: ({ seats: count }) =>
        `Estos ${String(count)} cupos son para todo su grupo. Primero tómelos para todos; después cada persona se inscribe.`,
    },
  },
  'not-in-line': {
    kind: 'gone',
    sentence: {
      en: () => 'This person no longer waits: they left, or were offered a seat. Look at the list again.',
      es: () => 'Esta persona ya no espera: salió de la lista o se le ofreció un cupo. Revise la lista.',
    },
  },
  'place-not-ahead': {
    kind: 'invalid',
    field: 'to',
    sentence: {
      en: ({ place }) =>
        Number(place) === 1
          ? 'This person is first in line already.'
          : `This person has place ${String(place)}. Choose a place ahead of it, from 1 to ${Number(place) - 1}.`,
      es: ({ place }) =>
        Number(place) === 1
          ? 'Esta persona ya es la primera de la lista.'
          : `Esta persona ocupa el lugar ${String(place)}. Elija un lugar anterior, del 1 al ${Number(place) - 1}.`,
    },
  },
  'capacity-below-taken': {
    kind: 'conflict',
    field: 'capacity',
    sentence: {
      en: ({ taken }) =>
        `${String(taken)} seats are taken or kept for someone. The capacity can’t be lower; move people to another date first.`,
      es: ({ taken }) =>
        `Hay ${String(taken)} cupos ocupados o guardados. La capacidad no puede ser menor; antes pase a personas a otra fecha.`,
    },
  },
  'capacity-same': {
    kind: 'invalid',
    field: 'capacity',
    sentence: {
      en: ({ capacity }) => `The training has ${String(capacity)} seats already. Give another number.`,
      es: ({ capacity }) => `La formación ya tiene ${String(capacity)} cupos. Indique otro número.`,
    },
  },
})
