import { Button, LinkButton, Notice } from '@inservice/ui'
import { getRouteApi } from '@tanstack/react-router'
import { FormattedMessage, useIntl } from 'react-intl'
import { trpc } from '../../../kernel/api/trpc.ts'
import { useCommand } from '../../../kernel/api/use-command.ts'
import { TroubleText } from '../../../kernel/forms/trouble-text.tsx'
import { formatMoney } from '../../../kernel/formats/format-money.ts'
import { plainSpaces } from '../../../kernel/formats/plain-spaces.ts'
import { useLanguage } from '../../../kernel/language/use-language.ts'
import { PageButton, PageLink } from '../../../kernel/pages/page-link.tsx'
import type { Order, Subject } from './order-page.tsx'

const route = getRouteApi('/_person/orders/$orderId')

type Props = {
  order: Order
  subjects: readonly Subject[]
  arrival: { asking: boolean; givenUp: boolean }
}

/** Opens the payment page of an order; without an answer nothing is charged and all stays as it is. */
const PayNow = ({ order }: { order: Order }) => {
  const intl = useIntl()
  const language = useLanguage()
  const pay = useCommand(trpc.billing.payOrder.useMutation())
  const go = async (): Promise<void> => {
    const page = await pay.run({ orderId: order.id, language })
    if (page.ok) window.location.assign(page.value.url)
  }
  const sum = formatMoney(intl, order.balanceCents)
  return (
    <>
      {pay.trouble ? (
        <p role="alert" className="w-full text-bad">
          {pay.trouble.refusal ? pay.trouble.refusal.sentence[language] : <TroubleText trouble={pay.trouble} />}
        </p>
      ) : null}
      <Button variant="primary" onPress={go} isPending={pay.pending}>
        <FormattedMessage id="order.pay" defaultMessage="Pay {sum} by card" values={{ sum }} />
      </Button>
    </>
  )
}

const Awaiting = ({ order, back }: { order: Order; back: boolean }) => {
  const intl = useIntl()
  const until = order.expiresAt
    ? plainSpaces(intl.formatDate(order.expiresAt, { hour: 'numeric', minute: '2-digit' }))
    : null
  return (
    <Notice
      tone="attention"
      className="mb-8"
      title={
        back ? (
          <FormattedMessage id="order.back" defaultMessage="Nothing was charged" />
        ) : (
          <FormattedMessage id="order.awaiting" defaultMessage="This order waits for its payment" />
        )
      }
      actions={order.mayPay ? <PayNow order={order} /> : undefined}
    >
      {until === null ? (
        <FormattedMessage id="order.awaiting.text" defaultMessage="Pay whenever you are ready." />
      ) : (
        <FormattedMessage
          id="order.awaiting.until"
          defaultMessage="Your seat is kept until {until}. Pay before then, or it goes to the next person and nothing is charged."
          values={{ until }}
        />
      )}
    </Notice>
  )
}

const Fee = ({ slug }: { slug: string }) => (
  <Notice
    tone="good"
    announce="polite"
    className="mb-8"
    title={<FormattedMessage id="order.fee.paid" defaultMessage="Your clock-hour fee is paid" />}
    actions={
      <LinkButton href={`/learning/${slug}/claim`}>
        <FormattedMessage id="order.fee.go" defaultMessage="See your hours" />
      </LinkButton>
    }
  />
)

const Lapsed = ({ slug }: { slug: string | null }) => (
  <Notice
    tone="attention"
    className="mb-8"
    title={<FormattedMessage id="order.lapsed" defaultMessage="The time to pay has passed; nothing was charged" />}
    actions={
      slug === null ? undefined : (
        <PageButton to="/catalog/$slug/register" params={{ slug }}>
          <FormattedMessage id="order.lapsed.go" defaultMessage="Register again" />
        </PageButton>
      )
    }
  >
    <FormattedMessage
      id="order.lapsed.text"
      defaultMessage="The seat went back. If one is free, you can register again."
    />
  </Notice>
)

/** What this page has to say first: waiting for the money, come back without paying, out of time, paid. */
export const OrderArrival = ({ order, subjects, arrival }: Props) => {
  const { paid, back } = route.useSearch()
  const subject = subjects[0]
  if (arrival.asking)
    return (
      <Notice
        announce="polite"
        className="mb-8"
        title={<FormattedMessage id="order.asking" defaultMessage="Your payment is being confirmed" />}
      >
        <FormattedMessage
          id="order.asking.text"
          defaultMessage="This takes a few seconds. You may stay here or leave; your seat is kept either way."
        />
      </Notice>
    )
  if (arrival.givenUp)
    return (
      <Notice
        tone="attention"
        announce="polite"
        className="mb-8"
        title={<FormattedMessage id="order.slow" defaultMessage="The payment provider has not answered yet" />}
      >
        <FormattedMessage
          id="order.slow.text"
          defaultMessage="If you paid, it is confirmed as soon as it answers, and a letter tells you. Nothing is charged twice. You find this order under {orders}."
          values={{
            orders: (
              <PageLink to="/orders">
                <FormattedMessage id="order.all" defaultMessage="My orders" />
              </PageLink>
            ),
          }}
        />
      </Notice>
    )
  if (order.state === 'awaiting_payment' || (order.state === 'open' && order.balanceCents > 0))
    return <Awaiting order={order} back={back === true} />
  if (order.state === 'lapsed') return <Lapsed slug={subject?.slug ?? null} />
  if (paid !== undefined && subject?.kind === 'clock_hour_fee' && subject.slug) return <Fee slug={subject.slug} />
  return null
}
