import { BookOpen, Building2, ClipboardCheck, Landmark, Presentation, Wallet, type LucideIcon } from 'lucide-react'
import { defineMessages, type MessageDescriptor } from 'react-intl'

export const areaWords = defineMessages({
  learning: { id: 'frame.area.learning', defaultMessage: 'My learning' },
  teach: { id: 'frame.area.teach', defaultMessage: 'Teach' },
  seats: { id: 'frame.area.seats', defaultMessage: 'District seats' },
  desk: { id: 'frame.area.desk', defaultMessage: 'Provider desk' },
  finance: { id: 'frame.area.finance', defaultMessage: 'Finance' },
  administration: { id: 'frame.area.administration', defaultMessage: 'Administration' },
  catalog: { id: 'frame.catalog', defaultMessage: 'Catalog' },
  about: { id: 'frame.about', defaultMessage: 'About clock hours' },
})

export type AreaLink = { area: string; to: string; word: MessageDescriptor; icon: LucideIcon }

/** The areas of the program, in the order of the bar. A person sees those that `people.me` names. */
const AREAS: readonly AreaLink[] = [
  { area: 'learning', to: '/learning', word: areaWords.learning, icon: BookOpen },
  { area: 'teach', to: '/teach', word: areaWords.teach, icon: Presentation },
  { area: 'seats', to: '/seats', word: areaWords.seats, icon: Building2 },
  { area: 'desk', to: '/desk', word: areaWords.desk, icon: ClipboardCheck },
  { area: 'finance', to: '/finance', word: areaWords.finance, icon: Wallet },
  { area: 'administration', to: '/administration', word: areaWords.administration, icon: Landmark },
]

/** How many of a person's areas the bar of a phone has room for. */
const onPhone = 3

/** The links of a person's bar. */
export const areasOf = (areas: readonly string[]): readonly AreaLink[] =>
  AREAS.filter(({ area }) => areas.includes(area))

/** The areas in the bar of a phone. Where there are too many, work comes before one's own learning. */
export const areasOnPhone = (areas: readonly string[]): readonly AreaLink[] => {
  const all = areasOf(areas)
  const work = all.filter(({ area }) => area !== 'learning')
  return all.length > onPhone ? work.slice(0, onPhone) : all
}

/** The areas that the bar of a phone has no room for: they stand in the account menu. */
export const areasOffPhone = (areas: readonly string[]): readonly AreaLink[] => {
  const inBar = areasOnPhone(areas)
  return areasOf(areas).filter((one) => !inBar.includes(one))
}
