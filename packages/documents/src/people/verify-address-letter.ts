import type { Language, Minutes } from '@inservice/domain/kernel'
import { action, composeLetter, paragraph, waitWords, type Letter, type LetterFrame } from '../kernel/index.ts'

/** Asks the holder of an address to show that it is theirs. */
export type VerifyAddressLetterData = LetterFrame & {
  /** The address to be verified. */
  readonly address: string
  readonly verifyUrl: string
  readonly expiresInMinutes: Minutes
}

const words = {
  en: {
    subject: (site: string) => `Confirm your e-mail address for ${site}`,
    heading: 'Confirm your e-mail address',
    ask: (address: string) =>
      `Please confirm that ${address} is your address. Registrations, receipts and clock hours will be sent there.`,
    button: 'Confirm this address',
    expires: (wait: string) => `The link works for ${wait}. After that, ask for a new one from your profile.`,
    notYou: 'If you did not ask for this, leave it be: nothing happens without your click.',
    because: 'You get this letter because someone gave this address on our site.',
  },
  es: {
    subject: (site: string) => `Confirme su correo electrónico para ${site}`,
    heading: 'Confirme su correo electrónico',
    ask: (address: string) =>
      `Por favor confirme que ${address} es su dirección. Ahí le enviaremos inscripciones, recibos y horas de reloj acreditadas.`,
    button: 'Confirmar esta dirección',
    expires: (wait: string) => `El enlace sirve durante ${wait}. Después puede pedir otro desde su perfil.`,
    notYou: 'Si usted no lo pidió, no haga nada: sin su clic no pasa nada.',
    because: 'Recibe esta carta porque alguien dio esta dirección en nuestro sitio.',
  },
}

/** Asks the holder of an address to show that it is theirs. */
export const verifyAddressLetter = (data: VerifyAddressLetterData, language: Language): Letter => {
  const say = words[language]
  return composeLetter(
    {
      ...data,
      subject: say.subject(data.sender.name),
      summary: say.expires(waitWords(data.expiresInMinutes, language)),
      heading: say.heading,
      blocks: [
        paragraph(say.ask(data.address)),
        action(say.button, data.verifyUrl),
        paragraph(say.expires(waitWords(data.expiresInMinutes, language))),
        paragraph(say.notYou),
      ],
      because: say.because,
    },
    language,
  )
}
