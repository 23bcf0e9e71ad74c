import type { Language } from '@inservice/domain/kernel'
import {
  action,
  composeLetter,
  paragraph,
  type Letter,
  type LetterFrame,
  type LetterOffering,
} from '../kernel/index.ts'

/** Says that staff took a person off a waiting list, and why. */
export type WaitingListRemovedLetterData = LetterFrame & {
  readonly offering: LetterOffering
  /** In the words of whoever did it. */
  readonly reason: string
}

const words = {
  en: {
    subject: (title: string) => `You are no longer on the waiting list for ${title}`,
    heading: 'You are no longer on the waiting list',
    what: (title: string, reason: string) =>
      `We took you off the waiting list for ${title}. The reason, in the words of our staff: “${reason}”`,
    next: 'If that is not right, answer this letter and we will look at it. You may join the list again at its end.',
    button: 'See the training',
    because: 'You get this letter because you were on this waiting list.',
  },
  es: {
    subject: (title: string) => `Ya no está en la lista de espera de ${title}`,
    heading: 'Ya no está en la lista de espera',
    what: (title: string, reason: string) =>
      `Le quitamos de la lista de espera de ${title}. El motivo, en palabras de nuestro personal: “${reason}”`,
    next: 'Si no es correcto, responda a esta carta y lo revisaremos. Puede volver a anotarse al final de la lista.',
    button: 'Ver la formación',
    because: 'Recibe esta carta porque estaba en esta lista de espera.',
  },
}

/** Says that staff took a person off a waiting list, and why. */
export const waitingListRemovedLetter = (data: WaitingListRemovedLetterData, language: Language): Letter => {
  const say = words[language]
  const { title, url } = data.offering
  return composeLetter(
    {
      ...data,
      subject: say.subject(title),
      summary: say.heading,
      heading: say.heading,
      blocks: [paragraph(say.what(title, data.reason)), paragraph(say.next), action(say.button, url)],
      because: say.because,
    },
    language,
  )
}
