import { defineMessages, type MessageDescriptor } from 'react-intl'

type Word = 'round' | 'left' | 'answerNeeded' | 'roundNeeded' | 'tooLong'

export const questionWords: Record<Word, MessageDescriptor> = defineMessages({
  round: { id: 'register.round', defaultMessage: '{slot}: choose one session' },
  left: {
    id: 'register.round.left',
    defaultMessage: '{left, plural, =0 {full} one {# seat left} other {# seats left}}',
  },
  answerNeeded: { id: 'register.answer.needed', defaultMessage: 'Answer this question.' },
  roundNeeded: { id: 'register.round.needed', defaultMessage: 'Choose one session of this round.' },
  tooLong: { id: 'register.answer.long', defaultMessage: 'At most 2,000 characters.' },
})
