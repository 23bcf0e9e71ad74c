import { Timeline } from '@inservice/ui'
import { defineMessages, useIntl, type IntlShape, type MessageDescriptor } from 'react-intl'
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
      school: event.schoolName ?? '',
    }),
    detail:
      [
        event.offeringTitle,
        event.madeBy === null || event.madeBy === event.personName
          ? null
          : intl.formatMessage({ id: 'seats.event.by', defaultMessage: 'by {name}' }, { name: event.madeBy }),
      ]
        .filter((part) => part !== null)
        .join(' · ') || null,
  }))

type Told = ReturnType<typeof eventsOf>[number]

const manyWords: Readonly<Record<string, MessageDescriptor>> = defineMessages({
  bought: {
    id: 'seats.event.bought-all',
    defaultMessage: '{count, plural, one {# seat} other {# seats}} bought',
  },
  allotted: {
    id: 'seats.event.allotted-all',
    defaultMessage: '{count, plural, one {# seat} other {# seats}} allotted to {school}',
  },
  'allotted to no school': {
    id: 'seats.event.open-all',
    defaultMessage: '{count, plural, one {# seat is} other {# seats are}} for any school',
  },
  'returned at the deadline': {
    id: 'seats.event.deadline-all',
    defaultMessage: '{count, plural, one {# seat} other {# seats}} not claimed by the deadline went back to the public',
  },
  'credited at the deadline': {
    id: 'seats.event.deadline-credit',
    defaultMessage: '{count, plural, one {# seat} other {# seats}} not claimed by the deadline became credit',
  },
  'offering canceled': {
    id: 'seats.event.canceled-all',
    defaultMessage: '{count, plural, one {# seat} other {# seats}} ended: the provider canceled the training',
  },
  'lapsed at the deadline': {
    id: 'seats.event.deadline-lapse',
    defaultMessage: '{count, plural, one {# seat} other {# seats}} not claimed by the deadline lapsed',
  },
})

/** What is done with many seats at once is one line, not forty. */
export const historyOf = (intl: IntlShape, block: Block): readonly Told[] => {
  const told = eventsOf(intl, block)
  const groups = new Map<string, { at: number; count: number; title: MessageDescriptor; school: string }>()
  for (const [at, event] of block.events.entries()) {
    const reason = event.fromState === null ? 'bought' : event.reason
    const title = manyWords[reason]
    const school = event.schoolName ?? ''
    const key = title ? `${reason} ${event.at} ${reason === 'allotted' ? school : ''}` : event.id
    const before = groups.get(key)
    if (title) groups.set(key, { at, title, school, count: (before?.count ?? 0) + 1 })
  }
  const lineAt = new Map([...groups.values()].map((group) => [group.at, group]))
  return block.events.flatMap((event, at) => {
    const line = told[at]
    const group = lineAt.get(at)
    if (!line) return []
    if (group) {
      const { count, school } = group
      return [{ ...line, title: intl.formatMessage(group.title, { count, school }) }]
    }
    return manyWords[event.fromState === null ? 'bought' : event.reason] ? [] : [line]
  })
}

/** All that happened to a block's seats. */
export const BlockHistory = ({ block }: { block: Block }) => {
  const intl = useIntl()
  return (
    <Timeline
      label={intl.formatMessage({ id: 'seats.history', defaultMessage: 'History of these seats' })}
      events={historyOf(intl, block)}
    />
  )
}
