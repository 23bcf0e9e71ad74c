import { DatePicker, FileField, MoneyField, NumberField, Select, TextField } from '@inservice/ui'
import { useWatch } from 'react-hook-form'
import { FormattedMessage, useIntl } from 'react-intl'
import { FormField } from '../../kernel/forms/command-form.tsx'
import type { CommandForm } from '../../kernel/forms/use-command-form.ts'
import { formatMoney } from '../../kernel/formats/format-money.ts'
import type { Quote } from './buy-quote.ts'
import type { BuyInput, BuyValues } from './buy-schema.ts'
import { sayLastDate, sayLastDay } from './count-sentence.tsx'
import { deadlineChoices, rulesOf } from './deadline-words.tsx'

type Props = { form: CommandForm<BuyInput, BuyValues>; quote: Quote }

/** Says that the deadline and the first choice are the provider's rule. */
const ProvidersRule = ({ quote: { unclaimed, kind, providerName, returnsAt, swapUntil } }: Pick<Props, 'quote'>) => {
  // Where the day is past already, seats can go back until the first session.
  return kind === 'block' && returnsAt !== swapUntil ? (
    <FormattedMessage
      id="seats.buy.deadline.rule"
      defaultMessage="The rule of {provider}: {days, plural, one {# day} other {# days}} before the first session, unclaimed seats leave the block. You may choose another way for them."
      values={{ provider: providerName, days: unclaimed.days }}
    />
  ) : (
    <FormattedMessage
      id="seats.buy.deadline.rule.choice"
      defaultMessage="Filled in by the rule of {provider}. You may choose another way."
      values={{ provider: providerName }}
    />
  )
}

/** What becomes of seats that nobody has claimed by the deadline, where there is one and they cost something. */
const DeadlineField = ({ form, quote }: Props) => {
  const intl = useIntl()
  const { returnsAt, kind, timeZone, unclaimed } = quote
  const rules = rulesOf(kind)
  if (returnsAt === null || quote.totalCents === 0) return null
  return (
    <FormField form={form} name="deadlineRule">
      {({ onChange, ...field }) => (
        <Select
          {...field}
          width="full"
          onChange={(key) => onChange(rules.find((rule) => rule === key) ?? 'credit')}
          label={
            <FormattedMessage
              id="seats.buy.deadline"
              defaultMessage="Seats that nobody has claimed by {day}"
              values={{ day: (kind === 'pack' ? sayLastDate : sayLastDay)(intl, returnsAt, timeZone) }}
            />
          }
          description={unclaimed.isKept ? <ProvidersRule quote={quote} /> : null}
          choices={rules.map((rule) => ({ value: rule, label: intl.formatMessage(deadlineChoices[rule]) }))}
        />
      )}
    </FormField>
  )
}

/** How many seats, and for which organization where one buys for several. */
export const SeatsFields = ({ form, quote, onQuantity }: Props & { onQuantity: (quantity: number) => void }) => (
  <div className="flex flex-col gap-6">
    {quote.organizations.length > 1 ? (
      <FormField form={form} name="organizationId">
        {({ onChange, ...field }) => (
          <Select
            {...field}
            onChange={(id) => onChange(id ?? '')}
            label={<FormattedMessage id="seats.buy.organization" defaultMessage="For" />}
            choices={quote.organizations.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
      </FormField>
    ) : null}
    <FormField form={form} name="quantity">
      {({ value, onChange, ...field }) => (
        <NumberField
          {...field}
          value={value}
          onChange={(quantity) => {
            onChange(quantity ?? 0)
            if (quantity !== null && quantity >= 1 && quantity <= 500) onQuantity(quantity)
          }}
          minValue={quote.packSize}
          step={quote.packSize}
          maxValue={500}
          label={<FormattedMessage id="seats.buy.quantity" defaultMessage="How many seats?" />}
          description={
            quote.packSize > 1 ? (
              <FormattedMessage
                id="seats.buy.pack-size"
                defaultMessage="Sold in packs of {size}"
                values={{ size: quote.packSize }}
              />
            ) : quote.freeSeats === null ? null : (
              <FormattedMessage
                id="seats.buy.free"
                defaultMessage="{free, plural, =0 {No seat is free now} one {# seat is free now} other {# seats are free now}}"
                values={{ free: quote.freeSeats }}
              />
            )
          }
        />
      )}
    </FormField>
    <DeadlineField form={form} quote={quote} />
  </div>
)

/** What a purchase order that is not on file yet has to say. */
const NewOrderFields = ({ form, quote }: Props) => {
  const intl = useIntl()
  return (
    <>
      <FormField form={form} name="authorizedCents">
        {(field) => (
          <MoneyField
            {...field}
            label={<FormattedMessage id="seats.buy.authorized" defaultMessage="Amount that it authorizes" />}
            description={
              <FormattedMessage
                id="seats.buy.authorized.hint"
                defaultMessage="These seats take {cents} of it. What is left can pay for more later."
                values={{ cents: formatMoney(intl, quote.totalCents) }}
              />
            }
          />
        )}
      </FormField>
      <FormField form={form} name="approver">
        {(field) => (
          <TextField
            {...field}
            autoComplete="off"
            label={<FormattedMessage id="seats.buy.approver" defaultMessage="Approved by" />}
          />
        )}
      </FormField>
      <FormField form={form} name="expiresOn">
        {(field) => (
          <DatePicker
            {...field}
            minValue={quote.today}
            label={<FormattedMessage id="seats.buy.expires" defaultMessage="Valid until" />}
            labelNote={<FormattedMessage id="seats.optional" defaultMessage="optional" />}
          />
        )}
      </FormField>
      <FormField form={form} name="file">
        {(field) => (
          <FileField
            {...field}
            value={field.value}
            onChange={(files) => field.onChange(files.slice(-1))}
            accept="application/pdf,image/png,image/jpeg"
            label={<FormattedMessage id="seats.buy.file" defaultMessage="The purchase order as a file" />}
            labelNote={<FormattedMessage id="seats.optional" defaultMessage="optional" />}
            description={
              <FormattedMessage id="seats.buy.file.hint" defaultMessage="PDF, PNG or JPEG of at most 10 MB." />
            }
            chooseText={<FormattedMessage id="seats.import.choose" defaultMessage="Choose a file, or drop it here" />}
            removeLabel={(name) =>
              intl.formatMessage({ id: 'seats.file.remove', defaultMessage: 'Remove {name}' }, { name })
            }
          />
        )}
      </FormField>
    </>
  )
}

/** The purchase order that pays: one on file by its number alone, a new one with what it authorizes. */
export const OrderFields = ({ form, quote }: Props) => {
  const intl = useIntl()
  const number = useWatch({ control: form.form.control, name: 'purchaseOrderNumber' }).trim()
  const onFile = quote.purchaseOrders.find((order) => order.number === number)
  return (
    <div className="flex flex-col gap-6">
      <FormField form={form} name="purchaseOrderNumber">
        {(field) => (
          <TextField
            {...field}
            autoComplete="off"
            label={<FormattedMessage id="seats.buy.number" defaultMessage="Number of the purchase order" />}
            description={
              onFile ? (
                <FormattedMessage
                  id="seats.buy.on-file"
                  defaultMessage="On file: {cents} of it are left."
                  values={{ cents: formatMoney(intl, onFile.leftCents) }}
                />
              ) : (
                <FormattedMessage
                  id="seats.buy.number.hint"
                  defaultMessage="The seats are yours at once, and the invoice names this number."
                />
              )
            }
          />
        )}
      </FormField>
      {onFile ? null : <NewOrderFields form={form} quote={quote} />}
    </div>
  )
}
