import { defineMessages } from 'react-intl'

export const signInWords = defineMessages({
  title: { id: 'sign-in.title', defaultMessage: 'Sign in' },
  resetTitle: { id: 'sign-in.reset.title', defaultMessage: 'Choose a new password' },
  email: { id: 'sign-in.email', defaultMessage: 'E-mail address' },
  password: { id: 'sign-in.password', defaultMessage: 'Password' },
  passwordHint: { id: 'sign-in.password.hint', defaultMessage: 'At least 12 characters; a few words are easier to keep in mind than signs' },
  name: { id: 'sign-in.name', defaultMessage: 'Your name' },
  nameHint: { id: 'sign-in.name.hint', defaultMessage: 'As it stands on your certificate' },
  refused: {
    id: 'sign-in.refused',
    defaultMessage: 'This address and password do not fit together. Try again, or have a link sent to you instead.',
  },
  waiting: { id: 'sign-in.waiting', defaultMessage: 'Too many tries in a short time. Wait a minute, then try again.' },
})
