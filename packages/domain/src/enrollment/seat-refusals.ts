import { refusalTable } from '../kernel/index.ts'

/** The "no" of giving, taking and passing on a district's seats. */
export const seatCoverageRefusals = refusalTable({
  'seat-already-assigned': {
    kind: 'conflict',
    field: 'email',
    sentence: {
      en: ({ name }) =>
        `${name ? String(name) : 'This person'} has a seat of this block already. One person takes one seat.`,
      es: ({ name }) =>
        `${name ? String(name) : 'Esta persona'} ya tiene un cupo de este bloque. Cada persona ocupa uno.`,
    },
  },
  'seat-person-enrolled': {
    kind: 'conflict',
    field: 'email',
    sentence: {
      en: ({ name }) =>
        `${name ? String(name) : 'This person'} is registered for this training already, without your seats. Leave the line out.`,
      es: ({ name }) =>
        `${name ? String(name) : 'Esta persona'} ya está inscrita en esta formación sin usar sus cupos. Omita la línea.`,
    },
  },
  'seat-person-elsewhere': {
    kind: 'conflict',
    field: 'email',
    sentence: {
      en: ({ name }) =>
        `${name ? String(name) : 'This person'} doesn’t work at your school. You give seats to its own people; ask your district’s seat manager for others.`,
      es: ({ name }) =>
        `${name ? String(name) : 'Esta persona'} no trabaja en su escuela. Usted asigna cupos a su propio personal; para otras personas, pregunte a quien administra los cupos del distrito.`,
    },
  },
  'seat-person-twice': {
    kind: 'conflict',
    field: 'email',
    sentence: {
      en: ({ email, line }) =>
        `${String(email)} belongs to the person on line ${String(line)}. Leave one of the two out.`,
      es: ({ email, line }) =>
        `${String(email)} es de la misma persona que la línea ${String(line)}. Omita una de las dos.`,
    },
  },
  'seat-school-unknown': {
    kind: 'invalid',
    field: 'school',
    sentence: {
      en: ({ school }) =>
        `“${String(school)}” is not one of your schools. Write its name as it stands in the list, or leave it empty.`,
      es: ({ school }) =>
        `«${String(school)}» no es una de sus escuelas. Escríbala como aparece en la lista o déjela vacía.`,
    },
  },
  'seats-not-enough': {
    kind: 'conflict',
    field: 'email',
    sentence: {
      en: ({ free }) =>
        `Only ${String(free)} ${free === 1 ? 'seat is' : 'seats are'} free, and the lines before use them. Leave this one out, or buy more seats.`,
      es: ({ free }) =>
        `Solo ${free === 1 ? 'queda' : 'quedan'} ${String(free)} ${free === 1 ? 'cupo libre' : 'cupos libres'}, que usan las líneas anteriores. Omita esta o compre más cupos.`,
    },
  },
  'seat-lines-to-mend': {
    kind: 'conflict',
    sentence: {
      en: ({ count, line }) =>
        `${String(count)} ${count === 1 ? 'line needs' : 'lines need'} mending, the first is line ${String(line)}. Nobody was given a seat. Check the list again, then assign.`,
      es: ({ count, line }) =>
        `Hay ${String(count)} ${count === 1 ? 'línea por corregir' : 'líneas por corregir'}; la primera es la ${String(line)}. No se asignó ningún cupo. Revise la lista y asigne de nuevo.`,
    },
  },
  'seat-swap-closed': {
    kind: 'gone',
    sentence: {
      en: () =>
        'The last moment to change who holds this seat has passed: the training has begun. Ask the provider for help.',
      es: () => 'Ya pasó el último momento para cambiar de titular: la formación ya empezó. Pida ayuda al organizador.',
    },
  },
  'seat-swap-same': {
    kind: 'invalid',
    field: 'email',
    sentence: {
      en: () => 'This person holds the seat already. Name a colleague.',
      es: () => 'Esta persona ya tiene el cupo. Indique a un colega.',
    },
  },
  'seat-swap-elsewhere': {
    kind: 'conflict',
    field: 'email',
    sentence: {
      en: () => 'This person works for another organization. A seat passes to colleagues only.',
      es: () => 'Esta persona trabaja en otra organización. Un cupo solo pasa a colegas.',
    },
  },
  'seat-gone': {
    kind: 'gone',
    sentence: {
      en: () => 'This seat is no longer kept: it was taken back or went to a colleague. Ask your seat manager.',
      es: () =>
        'Este cupo ya no está reservado: se retiró o pasó a un colega. Pregunte a la persona encargada de los cupos.',
    },
  },
  'seat-already-taken': {
    kind: 'conflict',
    sentence: {
      en: () => 'The seat has been taken already; there is no need to write again.',
      es: () => 'El cupo ya fue aceptado; no hace falta escribir de nuevo.',
    },
  },
  'seat-not-yours': {
    kind: 'forbidden',
    sentence: {
      en: () => 'This seat is kept for another address. Sign in with the address that got the letter.',
      es: () => 'Este cupo está reservado para otro correo. Inicie sesión con el correo que recibió la carta.',
    },
  },
  'seat-already-yours': {
    kind: 'conflict',
    sentence: {
      en: () => 'You have this seat already. You find it under My learning.',
      es: () => 'Usted ya tiene este cupo. Lo encuentra en Mi formación.',
    },
  },
  'seat-waits-for-you': {
    kind: 'conflict',
    sentence: {
      en: () => 'A seat is kept for you by name already. Accept that one; the link’s seats stay for your colleagues.',
      es: () => 'Ya hay un cupo reservado a su nombre. Acéptelo; los cupos del enlace quedan para sus colegas.',
    },
  },
  'seat-requested': {
    kind: 'conflict',
    sentence: {
      en: () => 'You have asked for a seat, and one is kept for you until your seat manager answers by letter.',
      es: () =>
        'Usted ya pidió un cupo y se le guarda uno hasta que la persona encargada de los cupos le responda por carta.',
    },
  },
  'seat-request-over': {
    kind: 'gone',
    sentence: {
      en: () => 'This request is no longer open: it was answered, taken back, or its time is over.',
      es: () => 'Esta solicitud ya no está abierta: se respondió, se retiró o venció su plazo.',
    },
  },
  'seat-request-enrolled': {
    kind: 'conflict',
    sentence: {
      en: ({ name }) =>
        `${String(name)} has registered without your seats meanwhile. Decline, and the seat is free again.`,
      es: ({ name }) =>
        `${String(name)} ya se inscribió sin usar sus cupos. Rechace la solicitud y el cupo queda libre.`,
    },
  },
  'seat-training-over': {
    kind: 'gone',
    sentence: {
      en: () => 'This training is over or was canceled, so the seat can’t be taken any more.',
      es: () => 'Esta formación terminó o se canceló, así que el cupo ya no se puede tomar.',
    },
  },
})
