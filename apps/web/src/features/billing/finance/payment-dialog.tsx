import { DeskPayment } from '@inservice/domain/billing'
import { dateIn } from '@inservice/domain/kernel'
import { Button, DatePicker, Dialog, FormActions, MoneyField, RadioGroup, TextField } from '@inservice/ui'
import { defineMessages, FormattedMessage, useIntl } from 'react-intl'
import { trpc, type ApiOutputs } from '../../../kernel/api/trpc.ts'
import { useCommand } from '../../../kernel/api/use-command.ts'
import { formatMoney } from '../../../kernel/formats/format-money.ts'
import { Money } from '../../../kernel/formats/shown.tsx'
import { CommandForm, FormField, SubmitButton } from '../../../kernel/forms/command-form.tsx'
import { useCommandForm, type CommandForm as Shell } from '../../../kernel/forms/use-command-form.ts'
import { showToast } from '../../../kernel/pages/toasts.ts'

const sentences = defineMessages({
  'Give an amount in whole cents.': {
    id: 'finance.record.amount-needed',
    defaultMessage: 'Give the amount that came.',
  },
  'Give a date, like 2026-03-10.': {
    id: 'finance.record.day-needed',
    defaultMessage: 'Give the day on which it came.',
  },
  'Give the number of the check, transfer or cash receipt.': {
    id: 'finance.record.number-needed',
    defaultMessage: 'Give the number of the check, transfer or cash receipt.',
  },
})
const ways = defineMessages({
  check: { id: 'finance.way.check', defaultMessage: 'Check' },
  ach: { id: 'finance.way.ach', defaultMessage: 'Bank transfer (ACH)' },
  cash: { id: 'finance.way.cash', defaultMessage: 'Cash' },
})

type Order = ApiOutputs['billing']['order']
type Props = { order: Order; onClose: () => void }

const isWay = (way: string): way is keyof typeof ways => way in ways

const usePaymentForm = ({ order, onClose }: Props) => {
  const intl = useIntl()
  const utils = trpc.useUtils()
  const record = useCommand(trpc.billing.recordPayment.useMutation())
  const defaults: DeskPayment = {
    way: 'check',
    amountCents: order.balanceCents,
    receivedOn: dateIn(order.now, order.providerZone),
    reference: '',
  }
  return useCommandForm({
    schema: DeskPayment,
    sentences,
    defaults,
    send: (payment) => record.run({ orderId: order.id, ...payment }),
    onDone: async ({ openCents }) => {
      await utils.billing.invalidate()
      onClose()
      await showToast({
        title: intl.formatMessage(
          {
            id: 'finance.recorded',
            defaultMessage:
              '{open, select, 0 {Recorded: the invoice is paid, and the receipt is written.} other {Recorded: {sum} is still open.}}',
          },
          { open: String(openCents), sum: formatMoney(intl, openCents, { exact: true }) },
        ),
      })
    },
  })
}

const Fields = ({ form, order }: { form: Shell<DeskPayment, DeskPayment>; order: Order }) => {
  const intl = useIntl()
  return (
    <>
      <FormField form={form} name="way">
        {({ onChange, ...field }) => (
          <RadioGroup
            {...field}
            look="inline"
            onChange={(way) => (isWay(way) ? onChange(way) : undefined)}
            label={<FormattedMessage id="finance.record.way" defaultMessage="How it came" />}
            choices={Object.entries(ways).map(([value, word]) => ({ value, label: intl.formatMessage(word) }))}
          />
        )}
      </FormField>
      <FormField form={form} name="amountCents">
        {({ onChange, ...field }) => (
          <MoneyField
            {...field}
            // Emptied, it lacks an amount: the schema says so.
            onChange={(cents) => onChange(cents ?? Number.NaN)}
            value={Number.isNaN(field.value) ? null : field.value}
            label={<FormattedMessage id="finance.record.amount" defaultMessage="Amount" />}
            description={
              <FormattedMessage
                id="finance.record.open"
                defaultMessage="{sum} is open; a part of it may come by itself."
                values={{ sum: <Money cents={order.balanceCents} exact /> }}
              />
            }
          />
        )}
      </FormField>
      <FormField form={form} name="receivedOn">
        {({ onChange, ...field }) => (
          <DatePicker
            {...field}
            value={field.value === '' ? null : field.value}
            onChange={(day) => onChange(day ?? '')}
            label={<FormattedMessage id="finance.record.on" defaultMessage="Received on" />}
          />
        )}
      </FormField>
      <FormField form={form} name="reference">
        {(field) => (
          <TextField
            {...field}
            maxLength={100}
            autoComplete="off"
            label={<FormattedMessage id="finance.record.number" defaultMessage="Number" />}
            description={
              <FormattedMessage
                id="finance.record.number-hint"
                defaultMessage="Of the check, the transfer or the cash receipt. It stands on the receipt."
              />
            }
          />
        )}
      </FormField>
    </>
  )
}

/** Money that came for an open invoice: how, how much, when, and by which number it is found again. */
export const PaymentDialog = (props: Props) => {
  const intl = useIntl()
  const form = usePaymentForm(props)
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : props.onClose())}
      title={<FormattedMessage id="finance.record" defaultMessage="Record a payment" />}
      closeLabel={intl.formatMessage({ id: 'finance.record.close', defaultMessage: 'Close' })}
    >
      <CommandForm form={form} className="flex flex-col gap-5 pb-2">
        <Fields form={form} order={props.order} />
        <FormActions>
          <SubmitButton form={form}>
            <FormattedMessage id="finance.record.do" defaultMessage="Record it" />
          </SubmitButton>
          <Button variant="plain" onPress={props.onClose}>
            <FormattedMessage id="finance.record.back" defaultMessage="Back" />
          </Button>
        </FormActions>
      </CommandForm>
    </Dialog>
  )
}
