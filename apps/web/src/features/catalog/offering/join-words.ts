import { defineMessages } from 'react-intl'
import { plainWords } from '../plain-words.ts'

/** What joining a waiting list says, alone or as a party. */
export const joinWords = plainWords(
  defineMessages({
    join: { id: 'offering.act.join', defaultMessage: 'Join the waiting list' },
    signIn: { id: 'offering.act.sign-in', defaultMessage: 'Sign in to join the waiting list' },
    joined: {
      id: 'offering.act.joined',
      defaultMessage: 'You are on the waiting list, number {place}. We write when a seat is free.',
    },
  }),
)
