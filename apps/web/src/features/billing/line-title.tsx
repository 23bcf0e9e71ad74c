import { FormattedMessage } from 'react-intl'

/** What an order's line is for: a training, seats in one, or the fee for its hours. */
export const LineTitle = ({ kind, title, quantity }: { kind: string; title: string; quantity: number }) => {
  if (kind === 'clock_hour_fee')
    return <FormattedMessage id="order.line.fee" defaultMessage="Clock-hour fee: {title}" values={{ title }} />
  return kind === 'seat_block' ? (
    <FormattedMessage
      id="order.line.seats"
      defaultMessage="{title} · {quantity, plural, one {# seat} other {# seats}}"
      values={{ title, quantity }}
    />
  ) : (
    title
  )
}
