import { useIntl } from 'react-intl'
import { signInWords } from './sign-in-words.ts'

/** What the page says when the sign-in service says no: alike whether an account exists. */
export const useRefusalSentence = () => {
  const intl = useIntl()
  return (status: number) => {
    const sentence = intl.formatMessage(status === 429 ? signInWords.waiting : signInWords.refused)
    return { en: sentence, es: sentence }
  }
}
