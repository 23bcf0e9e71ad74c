import { refusalTable } from '../kernel/index.ts'

/** The "no" of packs: seats good for any offering of a program. */
export const packRefusals = refusalTable({
  'pack-not-sold': {
    kind: 'gone',
    sentence: {
      en: () => 'This pack is not sold now. Look at what the provider sells for the program today.',
      es: () => 'Este paquete no se vende ahora. Mire lo que el organizador vende hoy para el programa.',
    },
  },
  'pack-size': {
    kind: 'invalid',
    field: 'quantity',
    sentence: {
      en: ({ size }) => `These seats are sold in packs of ${String(size)}. Choose a multiple of ${String(size)}.`,
      es: ({ size }) => `Estos cupos se venden en paquetes de ${String(size)}. Elija un múltiplo de ${String(size)}.`,
    },
  },
  'pack-rule-public': {
    kind: 'invalid',
    field: 'deadlineRule',
    sentence: {
      en: () => 'A pack keeps no seats from the public. Its unused seats become credit, or they lapse: choose one.',
      es: () =>
        'Un paquete no retiene cupos al público. Los que no se usen pasan a saldo a favor o vencen: elija una opción.',
    },
  },
  'pack-ended': {
    kind: 'gone',
    sentence: {
      en: () => 'The last day of this pack has passed. Buy a new one, or ask the provider.',
      es: () => 'Ya pasó el último día de este paquete. Compre otro o pregunte al organizador.',
    },
  },
  'pack-training-needed': {
    kind: 'invalid',
    field: 'offeringId',
    sentence: {
      en: () => 'Choose the training in which the seat is used.',
      es: () => 'Elija la formación en la que se usa el cupo.',
    },
  },
  'pack-training-closed': {
    kind: 'gone',
    field: 'offeringId',
    sentence: {
      en: () => 'Registration for this training is not open. Choose another training of the program.',
      es: () => 'La inscripción a esta formación no está abierta. Elija otra formación del programa.',
    },
  },
  'pack-training-late': {
    kind: 'gone',
    field: 'offeringId',
    sentence: {
      en: () => 'This training begins after the pack’s last day. Choose one that begins before.',
      es: () => 'Esta formación empieza después del último día del paquete. Elija una que empiece antes.',
    },
  },
  'pack-training-full': {
    kind: 'conflict',
    field: 'offeringId',
    sentence: {
      en: ({ free, asked, waiting }) =>
        Number(waiting) > 0
          ? `This training is full and ${String(waiting)} ${waiting === 1 ? 'person waits' : 'people wait'}. Join its waiting list: once a seat is offered, it can be taken with a seat of the pack.`
          : Number(free) > 0
            ? `Only ${String(free)} of the ${String(asked)} seats are free in this training. Name fewer people, choose another training, or let the others join its waiting list.`
            : 'This training is full. Join its waiting list: once a seat is offered, it can be taken with a seat of the pack. Or choose another training.',
      es: ({ free, asked, waiting }) =>
        Number(waiting) > 0
          ? `Esta formación está llena y hay ${String(waiting)} en lista de espera. Únase a la lista: cuando se ofrezca un cupo, podrá tomarse con uno del paquete.`
          : Number(free) > 0
            ? `En esta formación solo hay ${String(free)} de los ${String(asked)} cupos. Nombre a menos personas, elija otra formación o que las demás se unan a la lista de espera.`
            : 'Esta formación está llena. Únase a la lista de espera: cuando se ofrezca un cupo, podrá tomarse con uno del paquete. O elija otra formación.',
    },
  },
})
