import { defineMessages, type MessageDescriptor } from 'react-intl'

/** Titles of this room's pages, also for the tab. */
export const evaluationTitles: Readonly<Record<'evaluate' | 'summary', MessageDescriptor>> = defineMessages({
  evaluate: { id: 'evaluation.title', defaultMessage: 'Evaluate {title}' },
  summary: { id: 'evaluation.summary.title', defaultMessage: 'What participants said about {title}' },
})

/** The steps of a scale, from the lowest. */
export const stepWords: Readonly<Record<number, MessageDescriptor>> = defineMessages({
  1: { id: 'evaluation.step.1', defaultMessage: 'Not at all' },
  2: { id: 'evaluation.step.2', defaultMessage: 'A little' },
  3: { id: 'evaluation.step.3', defaultMessage: 'Partly' },
  4: { id: 'evaluation.step.4', defaultMessage: 'Mostly' },
  5: { id: 'evaluation.step.5', defaultMessage: 'Fully' },
})

/** What a required question says when it was left out: it names the question, for the summary on top. */
export const missingWords: Readonly<Record<'scale' | 'text', MessageDescriptor>> = defineMessages({
  scale: { id: 'evaluation.choose', defaultMessage: 'Choose how far you agree: “{question}”' },
  text: { id: 'evaluation.write', defaultMessage: 'Write a few words: “{question}”' },
})
