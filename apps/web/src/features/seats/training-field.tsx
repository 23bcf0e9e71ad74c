import { Select, type SelectProps } from '@inservice/ui'
import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { formatWhen } from '../../kernel/formats/format-when.ts'
import { PageLink } from '../../kernel/pages/page-link.tsx'
import type { Block } from './block-page.tsx'

type Props = Omit<SelectProps, 'choices' | 'label' | 'width'> & {
  places: Block['places']
  /** Whoever claims reads above why a full training gives no seat. */
  isClaim?: boolean
}

const linkToLine = (slug: string) => (text: ReactNode) => (
  <PageLink to="/catalog/$slug" params={{ slug }}>
    {text}
  </PageLink>
)

/** The training in which a pack's seat is used; a full one leads to its waiting list. */
export const TrainingField = ({ places, isClaim = false, ...field }: Props) => {
  const intl = useIntl()
  const chosen = places.find(({ id }) => id === field.value)
  const isFull = chosen !== undefined && chosen.freeSeats === 0
  return (
    <Select
      {...field}
      width="full"
      label={<FormattedMessage id="seats.training" defaultMessage="Training in which the seat is used" />}
      placeholder={intl.formatMessage({ id: 'seats.training.choose', defaultMessage: 'Choose a training' })}
      choices={places.map((place) => ({
        value: place.id,
        label: place.title,
        textValue: place.title,
        description: [
          place.startsAt ? formatWhen(intl, place.startsAt, place.timeZone, 'day') : null,
          place.freeSeats === null
            ? null
            : intl.formatMessage(
                {
                  id: 'seats.offers.free',
                  defaultMessage: '{free, plural, =0 {no seat free} one {# seat free} other {# seats free}}',
                },
                { free: place.freeSeats },
              ),
        ]
          .filter((part) => part !== null)
          .join(' · '),
      }))}
      description={
        places.length === 0 ? (
          <FormattedMessage
            id="seats.training.none"
            defaultMessage="No training of the program is open now. Come back once one is published."
          />
        ) : isFull && !isClaim ? (
          <FormattedMessage
            id="seats.training.full"
            defaultMessage="It is full. Those who want to come can <link>join its waiting list</link>; once a seat is offered to them, give them a seat of the pack."
            values={{ link: linkToLine(chosen.slug) }}
          />
        ) : null
      }
    />
  )
}
