import { dateIn } from '@inservice/domain/kernel'
import { Button, Notice } from '@inservice/ui'
import { lazy, Suspense, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { trpc, type ApiOutputs } from '../../../kernel/api/trpc.ts'
import { useCommand } from '../../../kernel/api/use-command.ts'
import { Day, Money } from '../../../kernel/formats/shown.tsx'
import { TroubleText } from '../../../kernel/forms/trouble-text.tsx'
import { showToast } from '../../../kernel/pages/toasts.ts'

// The form comes with the first payment that is recorded.
const PaymentDialog = lazy(async () => ({ default: (await import('./payment-dialog.tsx')).PaymentDialog }))

type Order = ApiOutputs['billing']['order']

const Standing = ({ order }: { order: Order }) => {
  const { dueOn } = order.documents.findLast(({ kind }) => kind === 'invoice') ?? { dueOn: null }
  const remindedOn = order.remindedAt === null ? null : dateIn(order.remindedAt, order.providerZone)
  const isLate = dueOn !== null && dueOn < dateIn(order.now, order.providerZone)
  return (
    <>
      {dueOn === null ? null : isLate ? (
        <FormattedMessage
          id="finance.invoice.late"
          defaultMessage="It was due on {day}."
          values={{ day: <Day date={dueOn} /> }}
        />
      ) : (
        <FormattedMessage
          id="finance.invoice.due"
          defaultMessage="It is due on {day}."
          values={{ day: <Day date={dueOn} /> }}
        />
      )}{' '}
      {remindedOn === null ? null : (
        <FormattedMessage
          id="finance.invoice.reminded"
          defaultMessage="Last reminded on {day}."
          values={{ day: <Day date={remindedOn} /> }}
        />
      )}
    </>
  )
}

const useReminder = (orderId: string) => {
  const intl = useIntl()
  const utils = trpc.useUtils()
  const reminder = useCommand(trpc.billing.remindInvoice.useMutation())
  const remind = async () => {
    const answer = await reminder.run({ orderId })
    if (!answer.ok) return
    await utils.billing.invalidate()
    await showToast({
      title: intl.formatMessage({ id: 'finance.remind.done', defaultMessage: 'The reminder is on its way.' }),
    })
  }
  return { ...reminder, remind }
}

/** For the finance desk, on an order whose invoice is open: what is owed, and what one may do about it. */
export const InvoiceDesk = ({ order }: { order: Order }) => {
  const intl = useIntl()
  const [isOpen, setOpen] = useState(false)
  const { remind, pending, trouble } = useReminder(order.id)
  if (!order.mayRecord || order.state !== 'confirmed_invoice_open' || order.balanceCents === 0) return null
  return (
    <Notice
      tone="attention"
      className="mb-8 print-hidden"
      title={
        <FormattedMessage
          id="finance.invoice.open"
          defaultMessage="{sum} is open on this invoice"
          values={{ sum: <Money cents={order.balanceCents} exact /> }}
        />
      }
    >
      <p>
        <Standing order={order} />
      </p>
      <div className="flex flex-wrap gap-3 pt-3">
        <Button variant="primary" onPress={() => setOpen(true)}>
          <FormattedMessage id="finance.record" defaultMessage="Record a payment" />
        </Button>
        <Button
          isPending={pending}
          pendingLabel={intl.formatMessage({ id: 'finance.remind.pending', defaultMessage: 'Sending the reminder' })}
          onPress={() => void remind()}
        >
          <FormattedMessage id="finance.remind" defaultMessage="Send a reminder now" />
        </Button>
      </div>
      {trouble === null ? null : (
        <p role="alert" className="pt-3 text-bad">
          <TroubleText trouble={trouble} />
        </p>
      )}
      <Suspense fallback={null}>
        {isOpen ? <PaymentDialog order={order} onClose={() => setOpen(false)} /> : null}
      </Suspense>
    </Notice>
  )
}
