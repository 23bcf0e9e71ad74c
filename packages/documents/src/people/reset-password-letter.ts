import type { Language, Minutes } from '@inservice/domain/kernel'
import { action, composeLetter, paragraph, waitWords, type Letter, type LetterFrame } from '../kernel/index.ts'

/** Carries the link that sets a new password. */
export type ResetPasswordLetterData = LetterFrame & {
  readonly resetUrl: string
  readonly expiresInMinutes: Minutes
}

const words = {
  en: {
    subject: (site: string) => `Set a new password for ${site}`,
    heading: 'Set a new password',
    ask: 'Choose a new password with this link. Your old one keeps working until you do.',
    button: 'Choose a new password',
    expires: (wait: string) => `The link works for ${wait}.`,
    notYou: 'If you did not ask for this, leave it be: your password stays as it is.',
    because: 'You get this letter because someone asked for a new password with this address.',
  },
  es: {
    subject: (site: string) => `Elija una nueva contraseña para ${site}`,
    heading: 'Elija una nueva contraseña',
    ask: 'Con este enlace puede elegir una nueva contraseña. La anterior sirve hasta que lo haga.',
    button: 'Elegir una nueva contraseña',
    expires: (wait: string) => `El enlace sirve durante ${wait}.`,
    notYou: 'Si usted no lo pidió, no haga nada: su contraseña sigue igual.',
    because: 'Recibe esta carta porque alguien pidió una nueva contraseña con esta dirección.',
  },
}

/** Carries the link that sets a new password. */
export const resetPasswordLetter = (data: ResetPasswordLetterData, language: Language): Letter => {
  const say = words[language]
  const expires = say.expires(waitWords(data.expiresInMinutes, language))
  return composeLetter(
    {
      ...data,
      subject: say.subject(data.sender.name),
      summary: expires,
      heading: say.heading,
      blocks: [paragraph(say.ask), action(say.button, data.resetUrl), paragraph(`${expires} ${say.notYou}`)],
      because: say.because,
    },
    language,
  )
}
