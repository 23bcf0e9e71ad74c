import { Button, Dialog, Notice, Skeleton } from '@inservice/ui'
import { useNavigate } from '@tanstack/react-router'
import { FormattedMessage, useIntl } from 'react-intl'
import { trpc, type ApiOutputs } from '../../../kernel/api/trpc.ts'
import { useCommand } from '../../../kernel/api/use-command.ts'
import { TroubleText } from '../../../kernel/forms/trouble-text.tsx'
import { formatMoney } from '../../../kernel/formats/format-money.ts'
import { useLanguage } from '../../../kernel/language/use-language.ts'
import { showToast } from '../../../kernel/pages/toasts.ts'
import type { Enrollment } from './sort-learning.ts'

type Quote = ApiOutputs['enrollment']['withdrawalQuote']

/** What comes back, exactly, and by which way. */
const Refund = ({ quote, one }: { quote: Quote; one: Enrollment }) => {
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

const Said = ({ quote, one }: { quote: Quote; one: Enrollment }) => {
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
          defaultMessage="Your seat goes to the next person at once; this can’t be taken back."
        />
      </p>
    </div>
  )
}

/** Withdrawing: what comes back is shown first, to the cent; only then the button. */
export const WithdrawDialog = ({ enrollment: one }: { enrollment: Enrollment }) => {
  const intl = useIntl()
  const language = useLanguage()
  const navigate = useNavigate()
  const utils = trpc.useUtils()
  const { data: quote } = trpc.enrollment.withdrawalQuote.useQuery({ enrollmentId: one.id }, { staleTime: 0 })
  const withdraw = useCommand(trpc.enrollment.withdraw.useMutation())
  const close = () => void navigate({ to: '/learning', search: {}, replace: true, resetScroll: false })
  const go = async (): Promise<void> => {
    if (!quote) return
    const answer = await withdraw.run({ enrollmentId: one.id, expectedCents: quote.refund.cents })
    if (!answer.ok) {
      await utils.enrollment.withdrawalQuote.invalidate()
      return
    }
    await Promise.all([utils.enrollment.invalidate(), utils.billing.invalidate()])
    await showToast({
      title: intl.formatMessage(
        { id: 'withdraw.done', defaultMessage: 'You have withdrawn from {title}' },
        { title: one.title },
      ),
    })
    close()
  }
  const { trouble } = withdraw
  return (
    <Dialog
      isOpen
      onOpenChange={(open) => (open ? undefined : close())}
      role="alertdialog"
      title={
        <FormattedMessage id="withdraw.title" defaultMessage="Withdraw from {title}?" values={{ title: one.title }} />
      }
      actions={
        <>
          <Button variant="danger" onPress={go} isPending={withdraw.pending} isDisabled={quote === undefined}>
            <FormattedMessage id="withdraw.go" defaultMessage="Withdraw" />
          </Button>
          <Button onPress={close}>
            <FormattedMessage id="withdraw.stay" defaultMessage="Stay registered" />
          </Button>
        </>
      }
    >
      {trouble ? (
        <Notice
          tone="attention"
          announce="assertive"
          className="mb-4"
          title={<FormattedMessage id="withdraw.stopped" defaultMessage="You are still registered" />}
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
