import { defineMessages, type MessageDescriptor } from 'react-intl'

/** Titles and words of writing to a roster. */
export const messageWords: Readonly<
  Record<
    'title' | 'subject' | 'body' | 'who' | 'sayWho' | 'saySubject' | 'sayBody' | 'shortSubject' | 'shortBody',
    MessageDescriptor
  >
> = defineMessages({
  title: { id: 'messages.roster.title', defaultMessage: 'Messages: {title}' },
  subject: { id: 'messages.subject', defaultMessage: 'Subject' },
  body: { id: 'messages.body', defaultMessage: 'Message' },
  who: { id: 'messages.who', defaultMessage: 'To' },
  sayWho: { id: 'messages.say-who', defaultMessage: 'Choose who gets it.' },
  saySubject: { id: 'messages.say-subject', defaultMessage: 'Write a subject.' },
  sayBody: { id: 'messages.say-body', defaultMessage: 'Write a message.' },
  shortSubject: { id: 'messages.short-subject', defaultMessage: 'At most 150 characters.' },
  shortBody: { id: 'messages.short-body', defaultMessage: 'At most 10,000 characters.' },
})
