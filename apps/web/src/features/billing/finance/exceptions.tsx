import { FormattedMessage, useIntl } from 'react-intl'
import type { ApiOutputs } from '../../../kernel/api/trpc.ts'
import { formatRelative } from '../../../kernel/formats/format-relative.ts'
import { Day, When } from '../../../kernel/formats/shown.tsx'
import { PageLink } from '../../../kernel/pages/page-link.tsx'
import { ExceptionList } from './exception-list.tsx'
import { problemOf } from './finance-words.ts'

type Props = { desk: ApiOutputs['billing']['financeDesk'] }

/** Refunds that did not go out, and those on their way. */
export const RefundList = ({ desk: { refunds, manyProviders, now } }: Props) => {
  const intl = useIntl()
  return (
    <ExceptionList
      title={<FormattedMessage id="finance.refunds" defaultMessage="Refunds that have not gone out" />}
      count={refunds[0]?.count ?? 0}
      sumCents={refunds[0]?.sumCents ?? 0}
      rows={refunds.map(({ refundId, orderId, number, payer, amountCents, state, problem, createdAt, ...its }) => ({
        key: refundId,
        orderId,
        cents: amountCents,
        sentence:
          state === 'failed' ? (
            <FormattedMessage
              id="finance.refund.failed"
              defaultMessage="The refund to {payer} failed: {problem}."
              values={{ payer, problem: intl.formatMessage(problemOf(problem)) }}
            />
          ) : (
            <FormattedMessage
              id="finance.refund.requested"
              defaultMessage="The refund to {payer} is on its way since {when}."
              values={{ payer, when: formatRelative(intl, createdAt, now) }}
            />
          ),
        facts: [number, <When key="at" at={createdAt} zone={its.timeZone} />, manyProviders && its.providerName],
      }))}
    />
  )
}

/** What the payment provider told, and nobody has worked on. */
export const EventList = ({ desk: { events, now } }: Props) => {
  const intl = useIntl()
  return (
    <ExceptionList
      title={<FormattedMessage id="finance.events" defaultMessage="Told by the payment provider, not booked" />}
      count={events[0]?.count ?? 0}
      sumCents={null}
      rows={events.map(({ id, kind, receivedAt, orderId, number }) => ({
        key: id,
        orderId,
        cents: null,
        sentence:
          number === null ? (
            <FormattedMessage
              id="finance.event.unknown"
              defaultMessage="It told of something that belongs to no order here ({when})."
              values={{ when: formatRelative(intl, receivedAt, now) }}
            />
          ) : (
            <FormattedMessage
              id="finance.event"
              defaultMessage="It told of order {number} {when}, and that is not booked yet."
              values={{ number, when: formatRelative(intl, receivedAt, now) }}
            />
          ),
        facts: [<code key="kind">{kind}</code>, id],
      }))}
    />
  )
}

/** Invoices whose day has passed. */
export const OverdueList = ({ desk: { overdue, manyProviders } }: Props) => (
  <ExceptionList
    title={<FormattedMessage id="finance.overdue" defaultMessage="Invoices past due" />}
    count={overdue[0]?.count ?? 0}
    sumCents={overdue[0]?.sumCents ?? 0}
    all={
      <PageLink to="/finance/orders" search={{ state: 'confirmed_invoice_open' }}>
        <FormattedMessage id="finance.overdue.all" defaultMessage="All open invoices" />
      </PageLink>
    }
    rows={overdue.map(({ orderId, number, payer, balanceCents, dueOn, daysLate, providerName }) => ({
      key: orderId,
      orderId,
      cents: balanceCents,
      sentence: (
        <FormattedMessage
          id="finance.overdue.row"
          defaultMessage="{payer} is {days, plural, one {# day} other {# days}} late."
          values={{ payer, days: daysLate }}
        />
      ),
      facts: [
        <FormattedMessage
          key="invoice"
          id="finance.overdue.invoice"
          defaultMessage="invoice {number}"
          values={{ number }}
        />,
        <FormattedMessage
          key="due"
          id="finance.overdue.due"
          defaultMessage="due {day}"
          values={{ day: <Day date={dueOn} /> }}
        />,
        manyProviders && providerName,
      ],
    }))}
  />
)

/** Orders at the card page. */
export const UnpaidList = ({ desk: { unpaid, manyProviders, now } }: Props) => {
  const intl = useIntl()
  return (
    <ExceptionList
      title={<FormattedMessage id="finance.unpaid" defaultMessage="Orders waiting for their card payment" />}
      count={unpaid[0]?.count ?? 0}
      sumCents={unpaid[0]?.sumCents ?? 0}
      all={
        <PageLink to="/finance/orders" search={{ state: 'awaiting_payment' }}>
          <FormattedMessage id="finance.unpaid.all" defaultMessage="All that wait" />
        </PageLink>
      }
      rows={unpaid.map(({ orderId, number, payer, totalCents, createdAt, expiresAt, timeZone, providerName }) => ({
        key: orderId,
        orderId,
        cents: totalCents,
        sentence:
          expiresAt === null ? (
            <FormattedMessage
              id="finance.unpaid.open"
              defaultMessage="{payer} ordered {when} and has not paid."
              values={{ payer, when: formatRelative(intl, createdAt, now) }}
            />
          ) : (
            <FormattedMessage
              id="finance.unpaid.row"
              defaultMessage="{payer} ordered {when} and has not paid; the order lapses {until}."
              values={{
                payer,
                when: formatRelative(intl, createdAt, now),
                until: <When at={expiresAt} zone={timeZone} />,
              }}
            />
          ),
        facts: [number, manyProviders && providerName],
      }))}
    />
  )
}
