import { refusalTable } from '../kernel/index.ts'

/** The "no" of the doors themselves. Not allowed and not found read alike. */
export const accessRefusals = refusalTable({
  'sign-in-needed': {
    kind: 'forbidden',
    sentence: {
      en: () => 'Sign in to go on. What you typed is kept.',
      es: () => 'Inicie sesión para continuar. Lo que escribió se conserva.',
    },
  },
  'not-found': {
    kind: 'missing',
    sentence: {
      en: () => 'There is nothing here for you. Check the address, or go back to the catalog.',
      es: () => 'Aquí no hay nada para usted. Revise la dirección o vuelva al catálogo.',
    },
  },
  'changed-meanwhile': {
    kind: 'conflict',
    sentence: {
      en: () => 'Someone else changed this while you were looking at it. Look at the newest state, then try again.',
      es: () => 'Otra persona cambió esto mientras usted lo miraba. Revise el estado actual e inténtelo de nuevo.',
    },
  },
  'input-not-understood': {
    kind: 'invalid',
    sentence: {
      en: () => 'Some answers need another look. They are named below.',
      es: () => 'Algunas respuestas necesitan revisión. Se indican abajo.',
    },
  },
})
