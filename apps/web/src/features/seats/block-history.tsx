import { Timeline } from '@inservice/ui'
import { useIntl, type IntlShape } from 'react-intl'
import { When } from '../../kernel/formats/shown.tsx'
import type { Block } from './block-page.tsx'
import { stateTones, wordsOf } from './seat-words.ts'

/** A block's history in words, the newest first. */
export const eventsOf = (intl: IntlShape, block: Block) =>
  block.events.map((event) => ({
    key: event.id,
    seatId: event.seatId,
    tone: stateTones[event.toState],
    when: <When at={event.at} zone={block.timeZone} form="zoned" />,
    title: intl.formatMessage(wordsOf(event), {
      position: event.position,
      name: event.personName ?? '',
    }),
    detail:
      event.madeBy === null || event.madeBy === event.personName
        ? null
        : intl.formatMessage({ id: 'seats.event.by', defaultMessage: 'by {name}' }, { name: event.madeBy }),
  }))

type Told = ReturnType<typeof eventsOf>[number]

/** Buying many seats is one line, not forty. */
const gathered = (intl: IntlShape, block: Block): readonly Told[] => {
  const told = eventsOf(intl, block)
  const bought = block.events.filter(({ fromState }) => fromState === null)
  const first = told.find(({ key }) => key === bought[0]?.id)
  if (!first) return told
  const ids = new Set(bought.map(({ id }) => id))
  const title = intl.formatMessage(
    { id: 'seats.event.bought-all', defaultMessage: '{count, plural, one {# seat} other {# seats}} bought' },
    { count: bought.length },
  )
  return [...told.filter(({ key }) => !ids.has(key)), { ...first, title }]
}

/** All that happened to a block's seats. */
export const BlockHistory = ({ block }: { block: Block }) => {
  const intl = useIntl()
  return (
    <Timeline
      label={intl.formatMessage({ id: 'seats.history', defaultMessage: 'History of these seats' })}
      events={gathered(intl, block)}
    />
  )
}
