import { Button, Section } from '@inservice/ui'
import { FormattedMessage, useIntl } from 'react-intl'
import { Day } from '../../../kernel/formats/shown.tsx'
import { sayReserved } from '../../catalog/offering/reserve-words.ts'
import { lastDayOf } from './reserve-dialogs.tsx'
import type { WaitingList } from './waiting-words.ts'

type Open = (what: 'reserve' | 'release', reserveId?: string) => void

/** The parts of a training's seats that are kept for some: for whom, how many of them are taken, through which day. */
export const ReserveList = ({ list, onOpen }: { list: WaitingList; onOpen: Open }) => {
  const intl = useIntl()
  const { reserves, mayResize } = list
  return (
    <Section title={<FormattedMessage id="reserve.title" defaultMessage="Seats kept for some" />}>
      {reserves.length === 0 ? (
        <p className="pb-4 text-muted">
          <FormattedMessage
            id="reserve.none"
            defaultMessage="Every seat is for everyone. A part can be kept for a district’s staff or an audience, through a day; then the rest is everyone’s."
          />
        </p>
      ) : (
        <ul className="mb-4 divide-y divide-hair border-y border-hair">
          {reserves.map((one) => (
            <li key={one.id} className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2 py-4">
              <div className="flex min-w-0 flex-col">
                <h3 className="font-semibold first-letter:uppercase">{sayReserved(intl, one)}</h3>
                <p className="text-muted">
                  <FormattedMessage
                    id="reserve.line"
                    defaultMessage="{taken, number} of {quantity, plural, one {# seat} other {# seats}} taken, {isOpen, select, true {kept through {day}} other {released since {day}: the rest is everyone’s}}"
                    values={{
                      taken: one.taken,
                      quantity: one.quantity,
                      isOpen: String(one.isOpen),
                      day: <Day date={lastDayOf(one, list)} />,
                    }}
                  />
                </p>
              </div>
              {mayResize ? (
                <div className="flex flex-wrap gap-3">
                  <Button size="small" onPress={() => onOpen('reserve', one.id)}>
                    <FormattedMessage id="reserve.edit" defaultMessage="Change" />
                    <span className="sr-only">: {sayReserved(intl, one)}</span>
                  </Button>
                  <Button size="small" onPress={() => onOpen('release', one.id)}>
                    <FormattedMessage id="reserve.release" defaultMessage="Release" />
                    <span className="sr-only">: {sayReserved(intl, one)}</span>
                  </Button>
                </div>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {mayResize ? (
        <Button onPress={() => onOpen('reserve')}>
          <FormattedMessage id="reserve.keep" defaultMessage="Keep seats for some" />
        </Button>
      ) : null}
    </Section>
  )
}
