import { LedgerTable } from '@inservice/ui'
import { FormattedMessage, useIntl, type IntlShape } from 'react-intl'
import { Money } from '../../../kernel/formats/shown.tsx'
import type { Quoted } from './cancel-words.ts'

const people = (intl: IntlShape, count: number): string =>
  intl.formatMessage(
    { id: 'cancel.back.people', defaultMessage: '{count, plural, one {# person} other {# people}}' },
    { count },
  )

const districtRows = (intl: IntlShape, { districts }: Quoted) =>
  districts.map(({ name, seats, creditCents, paidCents }, at) => ({
    key: `district-${at}`,
    title: name,
    detail: intl.formatMessage(
      {
        id: 'cancel.back.district',
        defaultMessage:
          '{seats, plural, one {# district seat} other {# district seats}}, {way, select, invoice {off the invoice} both {off the invoice and as it was paid} none {nothing was paid} other {back as it was paid}}',
      },
      { seats, way: creditCents > 0 ? (paidCents > 0 ? 'both' : 'invoice') : paidCents > 0 ? 'paid' : 'none' },
    ),
    amounts: { back: <Money cents={creditCents + paidCents} exact /> },
  }))

const personRows = (intl: IntlShape, { card, hand, invoices }: Quoted) => [
  {
    key: 'card',
    title: intl.formatMessage({ id: 'cancel.back.card', defaultMessage: 'To the cards they were paid with' }),
    detail: people(intl, card.count),
    amounts: { back: <Money cents={card.cents} exact /> },
    count: card.count,
  },
  ...invoices.map(({ payer, count, cents }, at) => ({
    key: `invoice-${at}`,
    title: intl.formatMessage({ id: 'cancel.back.invoice', defaultMessage: 'Off the invoice to {payer}' }, { payer }),
    detail: people(intl, count),
    amounts: { back: <Money cents={cents} exact /> },
    count,
  })),
  {
    key: 'hand',
    title: intl.formatMessage({
      id: 'cancel.back.hand',
      defaultMessage: 'Checks, transfers and cash: the finance desk sends them back',
    }),
    detail: people(intl, hand.count),
    amounts: { back: <Money cents={hand.cents} exact /> },
    count: hand.count,
  },
]

/** What goes back, by which way and to whom; the lines add up to the total. */
export const BackTable = ({ quoted }: { quoted: Quoted }) => {
  const intl = useIntl()
  const rows = [...personRows(intl, quoted).filter(({ count }) => count > 0), ...districtRows(intl, quoted)]
  if (rows.length === 0)
    return (
      <p>
        <FormattedMessage id="cancel.back.nothing" defaultMessage="Nobody has paid anything, so nothing goes back." />
      </p>
    )
  return (
    <LedgerTable
      caption={<FormattedMessage id="cancel.back.caption" defaultMessage="Money by its way back" />}
      isCaptionHidden
      onPhone="scroll"
      titleHeader={intl.formatMessage({ id: 'cancel.back.way', defaultMessage: 'To whom' })}
      amountColumns={[
        { key: 'back', header: intl.formatMessage({ id: 'cancel.back.amount', defaultMessage: 'Back' }) },
      ]}
      rows={rows}
      totals={[
        {
          key: 'total',
          label: <FormattedMessage id="cancel.back.total" defaultMessage="In all" />,
          amounts: { back: <Money cents={quoted.totalCents} exact /> },
        },
      ]}
    />
  )
}
