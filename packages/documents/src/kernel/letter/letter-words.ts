import type { Language } from '@inservice/domain/kernel'

const words = {
  en: {
    greeting: (name: string) => (name === '' ? 'Hello,' : `Hello ${name},`),
    orOpen: 'If the button does not work, open this address:',
    online: 'Online',
    join: 'Meeting link',
    questions: 'Questions? Write to',
    orCall: 'or call',
    time: 'Time',
  },
  es: {
    greeting: (name: string) => (name === '' ? 'Hola:' : `Hola, ${name}:`),
    orOpen: 'Si el botón no funciona, abra esta dirección:',
    online: 'En línea',
    join: 'Enlace de la reunión',
    questions: '¿Tiene preguntas? Escriba a',
    orCall: 'o llame al',
    time: 'Hora',
  },
} as const

/** What every letter says alike. */
export const letterWords = (language: Language) => words[language]
