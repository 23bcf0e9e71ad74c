import { Button, SummaryList } from '@inservice/ui'
import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { formatMoney } from '../../kernel/formats/format-money.ts'
import { Day } from '../../kernel/formats/shown.tsx'
import { useLanguage } from '../../kernel/language/use-language.ts'
import type { Quote } from './buy-quote.ts'
import type { BuyInput, BuyStep } from './buy-schema.ts'
import { deadlineChoices } from './deadline-words.tsx'
import { Until } from './count-sentence.tsx'

const hidden = (text: ReactNode) => <span className="sr-only">{text}</span>

type Props = { quote: Quote; values: BuyInput; onChange: (step: BuyStep) => void }

/** What follows from buying: whose the seats are, until when people change, until when seats go back. */
const WhatFollows = ({ quote }: { quote: Quote }) => {
  const language = useLanguage()
  const isFree = quote.totalCents === 0
  return (
    <ul className="flex max-w-measure list-disc flex-col gap-1.5 ps-5 text-muted">
      <li>
        {isFree ? (
          <FormattedMessage id="seats.buy.then.free" defaultMessage="The seats are yours at once, at no cost." />
        ) : (
          <FormattedMessage
            id="seats.buy.then.held"
            defaultMessage="The seats are yours at once; an invoice follows."
          />
        )}
      </li>
      {quote.kind === 'pack' ? (
        <li>
          <FormattedMessage
            id="seats.buy.then.pack"
            defaultMessage="Each seat is used in a training of the program that you choose when you give it out; people can be swapped until that training begins."
          />
        </li>
      ) : (
        <li>
          <FormattedMessage
            id="seats.buy.then.swap"
            defaultMessage="People can be swapped until {day}."
            values={{ day: <Until at={quote.swapUntil} zone={quote.timeZone} /> }}
          />
        </li>
      )}
      <li>
        <FormattedMessage
          id="seats.buy.then.return"
          defaultMessage="Free seats can go back until {day}."
          values={{ day: <Until at={quote.refundUntil} zone={quote.timeZone} /> }}
        />{' '}
        {isFree ? null : quote.policy[language]}
      </li>
    </ul>
  )
}

/** All answers once more, each to be changed, and what follows from them. */
export const BuyCheck = ({ quote, values, onChange }: Props) => {
  const intl = useIntl()
  const isFree = quote.totalCents === 0
  const money = (cents: number) => formatMoney(intl, cents, { exact: true })
  const onFile = quote.purchaseOrders.find(({ number }) => number === values.purchaseOrderNumber.trim())
  const change = (step: BuyStep, what: string) => (
    <Button variant="plain" size="small" onPress={() => onChange(step)}>
      <FormattedMessage
        id="seats.buy.change"
        defaultMessage="Change<hidden> {what}</hidden>"
        values={{ what, hidden }}
      />
    </Button>
  )
  const seats = intl.formatMessage({ id: 'seats.buy.row.seats', defaultMessage: 'Seats' })
  const order = intl.formatMessage({ id: 'seats.buy.row.order', defaultMessage: 'Purchase order' })
  const paid = [
    { key: 'order', label: order, value: values.purchaseOrderNumber, action: change('order', order) },
    {
      key: 'authorized',
      label: <FormattedMessage id="seats.buy.row.authorized" defaultMessage="Authorizes" />,
      value: onFile ? (
        <FormattedMessage
          id="seats.buy.row.left"
          defaultMessage="{left} left before, {after} after"
          values={{ left: money(onFile.leftCents), after: money(onFile.leftCents - quote.totalCents) }}
        />
      ) : (
        money(values.authorizedCents ?? 0)
      ),
    },
    ...(onFile
      ? []
      : [
          {
            key: 'approver',
            label: <FormattedMessage id="seats.buy.approver" defaultMessage="Approved by" />,
            value: values.approver,
          },
        ]),
    ...(values.expiresOn && !onFile
      ? [
          {
            key: 'expires',
            label: <FormattedMessage id="seats.buy.expires" defaultMessage="Valid until" />,
            value: <Day date={values.expiresOn} />,
          },
        ]
      : []),
    ...(values.file[0] && !onFile
      ? [
          {
            key: 'file',
            label: <FormattedMessage id="seats.buy.row.file" defaultMessage="File" />,
            value: values.file[0].name,
          },
        ]
      : []),
  ]
  return (
    <div className="flex flex-col gap-6">
      <SummaryList
        rows={[
          {
            key: 'organization',
            label: <FormattedMessage id="seats.buy.organization" defaultMessage="For" />,
            value: quote.organization.name,
          },
          { key: 'seats', label: seats, value: quote.quantity, action: change('seats', seats) },
          ...(quote.returnsAt === null || isFree
            ? []
            : [
                {
                  key: 'deadline',
                  label: <FormattedMessage id="seats.buy.row.deadline" defaultMessage="Unclaimed at the deadline" />,
                  value: intl.formatMessage(deadlineChoices[values.deadlineRule]),
                  action: change('seats', seats),
                },
              ]),
          {
            key: 'total',
            label: <FormattedMessage id="seats.buy.total" defaultMessage="Total" />,
            value: money(quote.totalCents),
          },
          ...(quote.totalCents > 0 ? paid : []),
        ]}
      />
      <WhatFollows quote={quote} />
    </div>
  )
}
