import { Section } from '@inservice/ui'
import { defineMessages, FormattedMessage, useIntl } from 'react-intl'
import { formatWhen } from '../../../kernel/formats/format-when.ts'
import { formatHours } from '../../../kernel/formats/format-hours.ts'
import { formatMoney } from '../../../kernel/formats/format-money.ts'
import { Money } from '../../../kernel/formats/shown.tsx'
import { useLanguage } from '../../../kernel/language/use-language.ts'
import { plainWords } from '../plain-words.ts'
import { rowWords } from '../row-words.ts'
import { PriceLines } from './price-lines.tsx'
import type { Earning, Offering } from './use-offering.ts'

const audiences = plainWords(
  defineMessages({
    everyone: { id: 'offering.price.everyone', defaultMessage: 'Everyone' },
    member_district: { id: 'offering.price.member', defaultMessage: 'Staff of member districts' },
    non_member: { id: 'offering.price.non-member', defaultMessage: 'Staff of other districts' },
    out_of_region: { id: 'offering.price.out', defaultMessage: 'From outside the region' },
    para: { id: 'offering.price.para', defaultMessage: 'Paraeducators' },
    student_teacher: { id: 'offering.price.student', defaultMessage: 'Student teachers' },
  }),
)

/** What it costs, price by price, with the reader's own marked; and the fee for claiming hours, in words. */
export const FeesSection = ({ offering, earning }: { offering: Offering; earning: Earning | null }) => (
  <Section title={<FormattedMessage id="offering.fees" defaultMessage="What it costs" />}>
    <Prices offering={offering} />
    {earning === null ? null : <ClockHourFee earning={earning} />}
  </Section>
)

const Prices = ({ offering }: { offering: Offering }) => {
  const intl = useIntl()
  const prices = offering.prices.filter(({ per }) => per === 'person')
  if (prices.every(({ amountCents }) => amountCents === 0)) {
    return (
      <p>
        <FormattedMessage id="offering.price.none" defaultMessage="Taking part is free." />
      </p>
    )
  }
  return (
    <PriceLines
      lines={prices.map((price) => ({
        key: price.audience,
        label: intl.formatMessage(audiences[price.audience]),
        isStrong: prices.length > 1 && price.audience === offering.price.audience,
        detail: <PriceNote offering={offering} price={price} />,
        amount:
          price.amountCents === 0 ? <FormattedMessage {...rowWords.free} /> : <Money cents={price.amountCents} exact />,
      }))}
    />
  )
}

/** Beside a price: that it is the reader's, and until when it is lower. */
const PriceNote = ({ offering, price }: { offering: Offering; price: Offering['prices'][number] }) => {
  const intl = useIntl()
  const { audience, earlyCents, earlyUntil } = price
  return (
    <>
      {audience === offering.price.audience && audience !== 'everyone' ? (
        <FormattedMessage id="offering.price.yours" defaultMessage="your price" />
      ) : null}
      {earlyCents === null || earlyUntil === null || earlyUntil < offering.now ? null : (
        <>
          {' '}
          <FormattedMessage
            id="offering.price.early"
            defaultMessage="{price} until {day}"
            values={{
              price: formatMoney(intl, earlyCents),
              day: formatWhen(intl, earlyUntil, offering.timeZone, 'day'),
            }}
          />
        </>
      )}
    </>
  )
}

const ClockHourFee = ({ earning: { fee, minutes } }: { earning: Earning }) => {
  const intl = useIntl()
  const language = useLanguage()
  if (minutes === 0) return null
  return (
    <Section
      headingLevel={3}
      title={<FormattedMessage id="offering.fee" defaultMessage="Claiming the clock hours" />}
      lead={
        fee.cents === 0 ? undefined : (
          <FormattedMessage
            id="offering.fee.lead"
            defaultMessage="Only if you want them on your transcript, and only afterwards. For all {hours} that is:"
            values={{ hours: formatHours(intl, minutes) }}
          />
        )
      }
    >
      {fee.cents === 0 ? (
        <p>
          <FormattedMessage id="offering.fee.none" defaultMessage="This costs you nothing." />
        </p>
      ) : (
        <PriceLines
          lines={[
            ...fee.lines.map(({ label, cents }, at) => ({
              key: String(at),
              label: label[language],
              amount: <Money cents={cents} exact />,
            })),
            ...(fee.lines.length > 1
              ? [
                  {
                    key: 'sum',
                    label: intl.formatMessage({ id: 'offering.fee.sum', defaultMessage: 'Clock-hour fee' }),
                    amount: <Money cents={fee.cents} exact />,
                    isSum: true,
                    isStrong: true,
                  },
                ]
              : []),
          ]}
        />
      )}
      <p className="max-w-measure pt-2 text-dense text-muted">{fee.rule[language]}</p>
    </Section>
  )
}

/** What comes back when one withdraws, with this training's own days. */
export const CancelingSection = ({ offering }: { offering: Offering }) => {
  const language = useLanguage()
  const said = offering.cancellation?.[language]
  const isAhead = offering.startsAt !== null && offering.startsAt > offering.now && offering.state !== 'canceled'
  if (!said || !isAhead || offering.price.totalCents === 0) return null
  return (
    <Section title={<FormattedMessage id="offering.canceling" defaultMessage="If you withdraw" />}>
      <p className="max-w-measure">{said}</p>
      <p className="max-w-measure pt-2 text-dense text-muted">
        <FormattedMessage
          id="offering.substitute"
          defaultMessage="A colleague from your organization may come in your place; that costs nothing."
        />
      </p>
    </Section>
  )
}
