import { defineMessages } from 'react-intl'

/** Titles and descriptions: what a tab, a search engine and a shared link show. */
export const pageWords = defineMessages({
  frontTitle: { id: 'front.title', defaultMessage: 'Professional learning for Washington’s schools' },
  frontDescription: {
    id: 'front.description',
    defaultMessage:
      'Find trainings of Washington’s educational service districts, register, and keep your clock hours on one transcript.',
  },
  aboutTitle: { id: 'about.title', defaultMessage: 'About clock hours' },
  aboutDescription: {
    id: 'about.description',
    defaultMessage: 'What a clock hour is, what counts, how you claim your hours and how many a certificate takes.',
  },
  accessibilityTitle: { id: 'accessibility.title', defaultMessage: 'Accessibility statement' },
  accessibilityDescription: {
    id: 'accessibility.description',
    defaultMessage:
      'How these pages are built to be usable by everyone, what we know does not work yet, and how to tell us.',
  },
  privacyTitle: { id: 'privacy.title', defaultMessage: 'Privacy' },
  privacyDescription: {
    id: 'privacy.description',
    defaultMessage: 'What is kept about you, who sees it, for how long, and what is never asked.',
  },
  helpTitle: { id: 'help.title', defaultMessage: 'Help' },
  helpDescription: {
    id: 'help.description',
    defaultMessage:
      'Common questions about registering, attending and clock hours, and the words that these pages use.',
  },
})
