import { Button, Dialog, Notice, Skeleton } from '@inservice/ui'
import { FormattedMessage, useIntl } from 'react-intl'
import { trpc, type ApiOutputs } from '../../../kernel/api/trpc.ts'
import { useCommand } from '../../../kernel/api/use-command.ts'
import { TroubleText } from '../../../kernel/forms/trouble-text.tsx'
import { formatMoney } from '../../../kernel/formats/format-money.ts'
import { useLanguage } from '../../../kernel/language/use-language.ts'
import { showToast } from '../../../kernel/pages/toasts.ts'

/** Whose place it is that ends; a name where it is someone else's. */
export type Leaving = {
  readonly id: string
  readonly title: string
  readonly coverage: string
  readonly state: string
  readonly payer: string | null
  readonly name?: string | null
}

type Quote = ApiOutputs['enrollment']['withdrawalQuote']

/** What comes back, exactly, and by which way. */
const Refund = ({ quote, one }: { quote: Quote; one: Leaving }) => {
  const intl = useIntl()
  const sum = formatMoney(intl, quote.refund.cents, { exact: true })
  if (one.coverage === 'seat')
    return (
      <FormattedMessage
        id="withdraw.seat"
        defaultMessage="The seat goes back to {payer}, which can give it to someone else."
        values={{ payer: one.payer ?? '' }}
      />
    )
  if (quote.way === 'none')
    return one.state === 'pending_payment' ? (
      <FormattedMessage id="withdraw.unpaid" defaultMessage="Nothing was charged, so nothing is to come back." />
    ) : (
      <FormattedMessage id="withdraw.free" defaultMessage="It was free, so no money moves." />
    )
  if (quote.refund.cents === 0)
    return <FormattedMessage id="withdraw.nothing" defaultMessage="Nothing of what was paid comes back." />
  if (!quote.isPayer)
    return (
      <FormattedMessage
        id="withdraw.payer"
        defaultMessage="{sum} goes back to whoever paid for you."
        values={{ sum: <strong className="font-semibold">{sum}</strong> }}
      />
    )
  return quote.way === 'card' ? (
    <FormattedMessage
      id="withdraw.card"
      defaultMessage="You get {sum} back to your card. A bank takes up to ten days to show it."
      values={{ sum: <strong className="font-semibold">{sum}</strong> }}
    />
  ) : (
    <FormattedMessage
      id="withdraw.invoice"
      defaultMessage="The invoice of your organization is lowered by {sum}."
      values={{ sum: <strong className="font-semibold">{sum}</strong> }}
    />
  )
}

const Said = ({ quote, one }: { quote: Quote; one: Leaving }) => {
  const intl = useIntl()
  const language = useLanguage()
  const kept = quote.refund.withheldCents
  const policy = quote.way === 'none' ? null : quote.policy[language]
  return (
    <div className="flex flex-col gap-3">
      <p className="text-lead">
        <Refund quote={quote} one={one} />
      </p>
      {kept > 0 ? (
        <p>
          <FormattedMessage
            id="withdraw.kept"
            defaultMessage="{kept} is kept under the cancellation policy."
            values={{ kept: formatMoney(intl, kept, { exact: true }) }}
          />
        </p>
      ) : null}
      {policy ? <p className="text-dense text-muted">{policy}</p> : null}
      <p className="text-muted">
        <FormattedMessage
          id="withdraw.seat-goes"
          defaultMessage="The seat goes to the next person at once; this can’t be taken back."
        />
      </p>
    </div>
  )
}

/** Withdrawing: what comes back is shown first, to the cent; only then the button. */
export const WithdrawDialog = ({ enrollment: one, onClose }: { enrollment: Leaving; onClose: () => void }) => {
  const intl = useIntl()
  const language = useLanguage()
  const utils = trpc.useUtils()
  const { data: quote } = trpc.enrollment.withdrawalQuote.useQuery({ enrollmentId: one.id }, { staleTime: 0 })
  const withdraw = useCommand(trpc.enrollment.withdraw.useMutation())
  const go = async (): Promise<void> => {
    if (!quote) return
    const answer = await withdraw.run({ enrollmentId: one.id, expectedCents: quote.refund.cents })
    if (!answer.ok) {
      await utils.enrollment.withdrawalQuote.invalidate()
      return
    }
    await Promise.all([utils.enrollment.invalidate(), utils.billing.invalidate()])
    await showToast({
      title: one.name
        ? intl.formatMessage(
            { id: 'withdraw.done.other', defaultMessage: '{name} is withdrawn from {title}' },
            { title: one.title, name: one.name },
          )
        : intl.formatMessage(
            { id: 'withdraw.done', defaultMessage: 'You have withdrawn from {title}' },
            { title: one.title },
          ),
    })
    onClose()
  }
  const { trouble } = withdraw
  return (
    <Dialog
      isOpen
      onOpenChange={(open) => (open ? undefined : onClose())}
      role="alertdialog"
      title={
        one.name ? (
          <FormattedMessage
            id="withdraw.title.other"
            defaultMessage="Withdraw {name} from {title}?"
            values={{ title: one.title, name: one.name }}
          />
        ) : (
          <FormattedMessage id="withdraw.title" defaultMessage="Withdraw from {title}?" values={{ title: one.title }} />
        )
      }
      actions={
        <>
          <Button variant="danger" onPress={go} isPending={withdraw.pending} isDisabled={quote === undefined}>
            <FormattedMessage id="withdraw.go" defaultMessage="Withdraw" />
          </Button>
          <Button onPress={onClose}>
            {one.name ? (
              <FormattedMessage id="withdraw.stay.other" defaultMessage="Keep the registration" />
            ) : (
              <FormattedMessage id="withdraw.stay" defaultMessage="Stay registered" />
            )}
          </Button>
        </>
      }
    >
      {trouble ? (
        <Notice
          tone="attention"
          announce="assertive"
          className="mb-4"
          title={
            one.name ? (
              <FormattedMessage
                id="withdraw.stopped.other"
                defaultMessage="{name} is still registered"
                values={{ name: one.name }}
              />
            ) : (
              <FormattedMessage id="withdraw.stopped" defaultMessage="You are still registered" />
            )
          }
        >
          {trouble.refusal ? trouble.refusal.sentence[language] : <TroubleText trouble={trouble} />}
        </Notice>
      ) : null}
      <div aria-busy={quote === undefined} className="min-h-32">
        {quote ? <Said quote={quote} one={one} /> : <Skeleton lines={3} />}
      </div>
    </Dialog>
  )
}
