import { refusalTable } from '../kernel/index.ts'
import { applicationRefusals } from './application/refusals.ts'
import { groupRefusals } from './group-refusals.ts'
import { overbookRefusals } from './overbook-refusals.ts'
import { seatCoverageRefusals } from './seat-refusals.ts'
import { teamRefusals } from './team/refusals.ts'

const day = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The "no" of registering and withdrawing. */
export const enrollmentRefusals = refusalTable({
  ...seatCoverageRefusals,
  ...applicationRefusals,
  ...groupRefusals,
  ...overbookRefusals,
  ...teamRefusals,
  'registration-not-open': {
    kind: 'gone',
    sentence: {
      en: ({ opens }) => `Registration opens on ${day(opens)}. Come back then, or ask to be told.`,
      es: ({ opens }) => `La inscripción abre el ${day(opens)}. Vuelva entonces o pida que le avisemos.`,
    },
  },
  'registration-closed': {
    kind: 'gone',
    sentence: {
      en: () => 'Registration for this training has closed. Look for another date in the catalog.',
      es: () => 'La inscripción a esta formación ya cerró. Busque otra fecha en el catálogo.',
    },
  },
  'already-registered': {
    kind: 'conflict',
    sentence: {
      en: () => 'You are already registered for this training. You find it under My learning.',
      es: () => 'Usted ya está inscrito en esta formación. La encuentra en Mi formación.',
    },
  },
  'choose-how-to-pay': {
    kind: 'invalid',
    field: 'payBy',
    sentence: {
      en: () => 'Choose how to pay.',
      es: () => 'Elija cómo pagar.',
    },
  },
  'nothing-to-pay': {
    kind: 'invalid',
    field: 'payBy',
    sentence: {
      en: () => 'There is nothing to pay for this training. Go on without paying.',
      es: () => 'Esta formación no tiene costo para usted. Continúe sin pagar.',
    },
  },
  'price-changed': {
    kind: 'conflict',
    sentence: {
      en: () =>
        'The price changed while you were registering. Look at the new total, then confirm again; nothing was charged.',
      es: () => 'El precio cambió mientras se inscribía. Revise el nuevo total y confirme otra vez; no se cobró nada.',
    },
  },
  'purchase-order-needed': {
    kind: 'invalid',
    field: 'purchaseOrderNumber',
    sentence: {
      en: () => 'Give the number of the purchase order. Your business office has it.',
      es: () => 'Indique el número de la orden de compra. Su oficina administrativa lo tiene.',
    },
  },
  'payer-needed': {
    kind: 'invalid',
    field: 'organizationId',
    sentence: {
      en: () => 'Choose the organization that pays.',
      es: () => 'Elija la organización que paga.',
    },
  },
  'answer-needed': {
    kind: 'invalid',
    sentence: {
      en: ({ question }) => `Answer “${String(question)}”.`,
      es: ({ question }) => `Responda «${String(question)}».`,
    },
  },
  'breakout-needed': {
    kind: 'invalid',
    sentence: {
      en: () => 'Choose one session of each round.',
      es: () => 'Elija una sesión de cada ronda.',
    },
  },
  'breakout-full': {
    kind: 'conflict',
    sentence: {
      en: ({ title }) => `“${String(title)}” has just filled up. Choose another session of this round.`,
      es: ({ title }) => `«${String(title)}» acaba de llenarse. Elija otra sesión de esta ronda.`,
    },
  },
  'enrollment-over': {
    kind: 'gone',
    sentence: {
      en: () => 'This registration has already ended. Nothing more is to be done.',
      es: () => 'Esta inscripción ya terminó. No hace falta hacer nada más.',
    },
  },
  'refund-changed': {
    kind: 'conflict',
    sentence: {
      en: () => 'What you get back has changed since you looked. See the new amount, then decide again.',
      es: () => 'El reembolso cambió desde que lo consultó. Revise el nuevo monto y decida otra vez.',
    },
  },
})
