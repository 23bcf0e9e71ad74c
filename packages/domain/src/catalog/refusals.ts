import { refusalTable } from '../kernel/index.ts'

/** The "no" of the catalog's desk. */
export const catalogRefusals = refusalTable({
  'draft-not-ready': {
    kind: 'invalid',
    sentence: {
      en: ({ count }) =>
        `${count === 1 ? 'One thing is' : `${String(count)} things are`} still missing. They are named below; your draft is saved.`,
      es: ({ count }) =>
        `${count === 1 ? 'Falta una cosa' : `Faltan ${String(count)} cosas`}. Se indican abajo; su borrador está guardado.`,
    },
  },
  'approval-too-late': {
    kind: 'gone',
    field: 'sessions',
    sentence: {
      en: () =>
        'Clock hours must be approved before the first session. Move the first session to a later day, or publish without hours.',
      es: () =>
        'Las horas de reloj se aprueban antes de la primera sesión. Mueva la primera sesión a otro día o publique sin horas.',
    },
  },
  'offering-step-closed': {
    kind: 'conflict',
    sentence: {
      en: ({ from }) => `This training is ${String(from)}, so this step is closed. Look at its newest state.`,
      es: ({ from }) =>
        `Esta formación está en estado «${String(from)}», por lo que este paso está cerrado. Revise su estado actual.`,
    },
  },
  'offering-canceled': {
    kind: 'gone',
    sentence: {
      en: () => 'This training has been canceled. Nothing more can be done with it.',
      es: () => 'Esta formación fue cancelada. Ya no se puede hacer nada con ella.',
    },
  },
  'offering-took-place': {
    kind: 'conflict',
    sentence: {
      en: () => 'This training has taken place, so it can’t be canceled. Refund people one by one where it is due.',
      es: () =>
        'Esta formación ya se realizó y no se puede cancelar. Haga los reembolsos que correspondan uno por uno.',
    },
  },
  'offering-not-tentative': {
    kind: 'conflict',
    sentence: {
      en: () => 'It is already settled that this training takes place. Nothing is left to confirm.',
      es: () => 'Ya está decidido que esta formación se realiza. No queda nada por confirmar.',
    },
  },
  'cancellation-changed': {
    kind: 'conflict',
    sentence: {
      en: () =>
        'Someone registered, withdrew or paid since you looked. See the new numbers, then decide again; nothing was canceled.',
      es: () =>
        'Alguien se inscribió, se retiró o pagó desde que consultó. Revise los nuevos números y decida otra vez; no se canceló nada.',
    },
  },
})
