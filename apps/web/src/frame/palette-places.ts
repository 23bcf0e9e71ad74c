import { defineMessages, type MessageDescriptor } from 'react-intl'
import { areasOf, areaWords } from './area-words.ts'

const words = defineMessages({
  front: { id: 'frame.not-found.front', defaultMessage: 'Front page' },
  help: { id: 'frame.help', defaultMessage: 'Help' },
  accessibility: { id: 'frame.accessibility', defaultMessage: 'Accessibility statement' },
  privacy: { id: 'frame.privacy', defaultMessage: 'Privacy' },
})

type Place = { to: string; word: MessageDescriptor }

/** The pages that the palette offers to a person of these areas. */
export const placesOf = (areas: readonly string[]): readonly Place[] => [
  ...areasOf(areas),
  { to: '/catalog', word: areaWords.catalog },
  { to: '/about-clock-hours', word: areaWords.about },
  { to: '/', word: words.front },
  { to: '/help', word: words.help },
  { to: '/accessibility', word: words.accessibility },
  { to: '/privacy', word: words.privacy },
]
