import { plusMinutes } from '@inservice/domain/kernel'
import { FormattedMessage, useIntl } from 'react-intl'
import { formatWhen } from '../../../kernel/formats/format-when.ts'
import { sayReserved } from './reserve-words.ts'
import type { Offering } from './use-offering.ts'

/** What of the seats is kept for some, and through which day. */
export const ReservedSeats = ({ offering }: { offering: Offering }) => {
  const intl = useIntl()
  const { reserves, invitation, timeZone } = offering
  if (reserves.length === 0 || invitation === 'closed' || invitation === 'canceled') return null
  return (
    <ul className="flex flex-col gap-1 text-dense text-muted">
      {reserves.map((one) => (
        <li key={one.id}>
          <FormattedMessage
            id="offering.reserve"
            defaultMessage="{seats, plural, one {# more seat is} other {# more seats are}} kept for {who} through {day}{mine, select, true {: that is you} other {}}"
            values={{
              seats: one.seats,
              who: sayReserved(intl, one),
              day: formatWhen(intl, plusMinutes(one.releasesAt, -1), timeZone, 'day'),
              mine: String(one.mine),
            }}
          />
        </li>
      ))}
    </ul>
  )
}

/** How many seats whoever looks may take. */
export const SeatsLeft = ({ offering: { seats, reserves, invitation } }: { offering: Offering }) => {
  if (seats === null || invitation === 'closed' || invitation === 'canceled') return null
  if (seats.forPublic > 0) {
    return (
      <p className={seats.forPublic <= 5 ? 'font-semibold text-attention' : 'text-muted'}>
        <FormattedMessage
          id="offering.seats"
          defaultMessage="{count, plural, one {# seat left} other {# seats left}} of {capacity}"
          values={{ count: seats.forPublic, capacity: seats.capacity }}
        />
      </p>
    )
  }
  if (reserves.length > 0) {
    return (
      <p className="text-muted">
        <FormattedMessage
          id="offering.seats.reserved"
          defaultMessage="{waiting, plural, =0 {No seat is left for everyone} one {No seat is left for everyone, # person is waiting} other {No seat is left for everyone, # people are waiting}}"
          values={{ waiting: seats.waiting }}
        />
      </p>
    )
  }
  return (
    <p className="text-muted">
      <FormattedMessage
        id="offering.seats.full"
        defaultMessage="{waiting, plural, =0 {All {capacity} seats are taken} one {All {capacity} seats are taken, # person is waiting} other {All {capacity} seats are taken, # people are waiting}}"
        values={{ waiting: seats.waiting, capacity: seats.capacity }}
      />
    </p>
  )
}
