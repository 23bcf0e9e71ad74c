import type { Language, Minutes } from '@inservice/domain/kernel'
import { action, composeLetter, paragraph, waitWords, type Letter, type LetterFrame } from '../kernel/index.ts'

/** Carries the link that signs a person in. */
export type SignInLinkLetterData = LetterFrame & {
  readonly signInUrl: string
  readonly expiresInMinutes: Minutes
}

const words = {
  en: {
    subject: (site: string) => `Your sign-in link for ${site}`,
    heading: 'Your sign-in link',
    ask: 'Open this link on the device you want to use. It signs you in once.',
    button: 'Sign in',
    expires: (wait: string) => `The link works for ${wait}.`,
    notYou: 'If you did not ask to sign in, leave it be. Nobody can use the link without reading your mail.',
    because: 'You get this letter because someone asked to sign in with this address.',
  },
  es: {
    subject: (site: string) => `Su enlace para entrar a ${site}`,
    heading: 'Su enlace para entrar',
    ask: 'Abra este enlace en el dispositivo que quiera usar. Sirve para entrar una sola vez.',
    button: 'Entrar',
    expires: (wait: string) => `El enlace sirve durante ${wait}.`,
    notYou: 'Si usted no pidió entrar, no haga nada. Nadie puede usar el enlace sin leer su correo.',
    because: 'Recibe esta carta porque alguien pidió entrar con esta dirección.',
  },
}

/** Carries the link that signs a person in. */
export const signInLinkLetter = (data: SignInLinkLetterData, language: Language): Letter => {
  const say = words[language]
  const expires = say.expires(waitWords(data.expiresInMinutes, language))
  return composeLetter(
    {
      ...data,
      subject: say.subject(data.sender.name),
      summary: expires,
      heading: say.heading,
      blocks: [paragraph(say.ask), action(say.button, data.signInUrl), paragraph(`${expires} ${say.notYou}`)],
      because: say.because,
    },
    language,
  )
}
