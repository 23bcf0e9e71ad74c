import { refusalTable } from '../kernel/index.ts'

/** Every "no" of the hours room. */
export const hoursRefusals = refusalTable({
  'offering-not-ended': {
    kind: 'conflict',
    sentence: {
      en: () => 'Hours can be claimed once the offering has ended. Come back after its last session.',
      es: () => 'Las horas se pueden solicitar cuando la formación haya terminado. Vuelva después de la última sesión.',
    },
  },
  'claim-code-unknown': {
    kind: 'missing',
    field: 'claimCode',
    sentence: {
      en: () => 'No offering has this claim code. Check it on the slide or the handout, or ask the trainer.',
      es: () =>
        'Ninguna formación tiene este código. Revíselo en la diapositiva o el folleto, o pregunte al capacitador.',
    },
  },
  'claim-needs-code-or-roster': {
    kind: 'forbidden',
    field: 'claimCode',
    sentence: {
      en: () => 'You aren’t on the roster of this offering. Enter the claim code that the trainer gave at its end.',
      es: () => 'Usted no está en la lista de esta formación. Escriba el código que el capacitador dio al final.',
    },
  },
  'affidavit-missing': {
    kind: 'invalid',
    field: 'affidavit',
    sentence: {
      en: () => 'Confirm that you attended and take no college credit for this event.',
      es: () => 'Confirme que asistió y que no recibe créditos universitarios por este evento.',
    },
  },
  'request-not-hours': {
    kind: 'invalid',
    field: 'requestedMinutes',
    sentence: {
      en: () => 'Ask for the hours you want on your transcript, 0 or more.',
      es: () => 'Indique las horas que desea en su historial, 0 o más.',
    },
  },
  'request-above-award': {
    kind: 'invalid',
    field: 'requestedMinutes',
    sentence: {
      en: ({ hours }) => `You can ask for up to ${String(hours)} hours: what you attended, within what was approved.`,
      es: ({ hours }) => `Puede solicitar hasta ${String(hours)} horas: las que asistió, dentro de lo aprobado.`,
    },
  },
  'claim-step-closed': {
    kind: 'conflict',
    sentence: {
      en: () => 'This claim has moved on since you opened it. Load the page again to see where it stands.',
      es: () => 'Esta solicitud cambió desde que la abrió. Cargue la página de nuevo para ver su estado.',
    },
  },
  'gate-still-open': {
    kind: 'conflict',
    sentence: {
      en: ({ gate }) => `One step comes first: ${gateNames[String(gate)]?.en ?? String(gate)}.`,
      es: ({ gate }) => `Falta un paso antes: ${gateNames[String(gate)]?.es ?? String(gate)}.`,
    },
  },
  'no-clock-hours': {
    kind: 'conflict',
    sentence: {
      en: () => 'This offering was not approved for clock hours, so there are none to claim.',
      es: () => 'Esta formación no fue aprobada para horas de reloj, así que no hay horas que solicitar.',
    },
  },
  'already-claimed': {
    kind: 'conflict',
    sentence: {
      en: () => 'You have already claimed these hours. Load the page again to see where the claim stands.',
      es: () => 'Usted ya solicitó estas horas. Cargue la página de nuevo para ver su estado.',
    },
  },
  'evidence-needed': {
    kind: 'invalid',
    field: 'sessionIds',
    sentence: {
      en: () => 'Nothing on the sign-in record names this person. Mark the sessions that the sign-in sheet shows.',
      es: () =>
        'El registro de asistencia no nombra a esta persona. Marque las sesiones que aparecen en la hoja de firmas.',
    },
  },
  'decision-needs-reason': {
    kind: 'invalid',
    field: 'reason',
    sentence: {
      en: () => 'Say why. The person reads it, and may answer with a document.',
      es: () => 'Indique por qué. La persona lo leerá y podrá responder con un documento.',
    },
  },
  'transcript-empty': {
    kind: 'conflict',
    sentence: {
      en: () => 'There are no clock hours to put on a copy yet. They appear here once a claim is verified.',
      es: () => 'Todavía no hay horas de reloj para una copia. Aparecerán aquí cuando se verifique una solicitud.',
    },
  },
  'correction-needs-reason': {
    kind: 'invalid',
    field: 'reason',
    sentence: {
      en: () => 'Say why the hours change. The person and the auditor will read it.',
      es: () => 'Indique por qué cambian las horas. Lo leerán la persona y quien audite.',
    },
  },
  'correction-changes-nothing': {
    kind: 'conflict',
    sentence: {
      en: () => 'The corrected hours are the same as before, so nothing was changed.',
      es: () => 'Las horas corregidas son las mismas que antes, así que no se cambió nada.',
    },
  },
})

const gateNames: Readonly<Record<string, { readonly en: string; readonly es: string }>> = {
  evaluation: { en: 'answer the evaluation', es: 'responder la evaluación' },
  profile: { en: 'complete your profile', es: 'completar su perfil' },
  payment: { en: 'pay the clock-hour fee', es: 'pagar la cuota por horas de reloj' },
  verification: {
    en: 'the registrar verifies your attendance',
    es: 'que la oficina de registro verifique su asistencia',
  },
}

export type HoursRefusal = keyof typeof hoursRefusals
