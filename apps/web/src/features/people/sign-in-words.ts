import { defineMessages } from 'react-intl'

export const signInWords = defineMessages({
  title: { id: 'sign-in.title', defaultMessage: 'Sign in' },
  resetTitle: { id: 'sign-in.reset.title', defaultMessage: 'Choose a new password' },
  email: { id: 'sign-in.email', defaultMessage: 'E-mail address' },
  password: { id: 'sign-in.password', defaultMessage: 'Password' },
  passwordHint: {
    id: 'sign-in.password.hint',
    defaultMessage: 'At least 12 characters; a few words are easier to keep in mind than signs',
  },
  name: { id: 'sign-in.name', defaultMessage: 'Your name' },
  nameHint: { id: 'sign-in.name.hint', defaultMessage: 'As it stands on your certificate' },
  emailNeeded: { id: 'sign-in.email.needed', defaultMessage: 'Give your e-mail address.' },
  nameNeeded: { id: 'sign-in.name.needed', defaultMessage: 'Give your name.' },
  passwordNeeded: { id: 'sign-in.password.needed', defaultMessage: 'Give your password.' },
  passwordLonger: { id: 'sign-in.password.longer', defaultMessage: 'Choose a password of at least 12 characters.' },
  refused: {
    id: 'sign-in.refused',
    defaultMessage: 'This address and password do not fit together. Try again, or have a link sent to you instead.',
  },
  waiting: { id: 'sign-in.waiting', defaultMessage: 'Too many tries in a short time. Wait a minute, then try again.' },
})

/** The sentences of the sign-in forms' schemas, for every language. */
export const signInSentences = {
  'Give your e-mail address.': signInWords.emailNeeded,
  'Give your name.': signInWords.nameNeeded,
  'Give your password.': signInWords.passwordNeeded,
  'Choose a password of at least 12 characters.': signInWords.passwordLonger,
}
