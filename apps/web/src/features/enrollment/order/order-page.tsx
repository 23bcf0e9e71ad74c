import { Page, PageTitle, Section } from '@inservice/ui'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useEffect, useEffectEvent } from 'react'
import { FormattedMessage } from 'react-intl'
import { trpc, type ApiOutputs } from '../../../kernel/api/trpc.ts'
import { When } from '../../../kernel/formats/shown.tsx'
import { InvoiceDesk } from '../../billing/finance/invoice-desk.tsx'
import { LineTitle } from '../../billing/line-title.tsx'
import { OrderState } from '../../billing/order-state.tsx'
import { routeWords } from '../route-words.ts'
import { WithdrawDialog, type Leaving } from '../learning/withdraw-dialog.tsx'
import { OrderArrival } from './order-arrival.tsx'
import { OrderFacts } from './order-facts.tsx'
import { OrderHistory } from './order-history.tsx'
import { OrderPapers } from './order-papers.tsx'
import { OrderSums } from './order-sums.tsx'
import { useArrival } from './use-arrival.ts'
import { WayUp } from './way-up.tsx'

const route = getRouteApi('/_person/orders/$orderId')

export type Order = ApiOutputs['billing']['order']
export type Subject = ApiOutputs['enrollment']['ofOrder'][number]

/** Whether what was ordered has come: the money, and the seat that hangs on it. */
const isSettled = (order: Order, subjects: readonly Subject[]): boolean =>
  order.state !== 'awaiting_payment' && subjects.every(({ enrollmentState }) => enrollmentState !== 'pending_payment')

/** Whose place is to end: one's own, or of someone whom one registered. */
const leavingOf = (order: Order, subjects: readonly Subject[], id: string | undefined): Leaving | null => {
  const subject = subjects.find(({ enrollmentId }) => id !== undefined && enrollmentId === id)
  if (!subject?.enrollmentId) return null
  const line = order.lines.find((one) => one.id === subject.lineId)
  return {
    id: subject.enrollmentId,
    title: subject.title,
    coverage: order.method,
    state: subject.enrollmentState ?? '',
    payer: null,
    name: subject.own ? null : (line?.personName ?? null),
  }
}

/** Several people in one training are one title. */
const titlesOf = ({ lines }: Order) =>
  lines.filter((line, at) => lines.findIndex(({ kind, title }) => kind === line.kind && title === line.title) === at)

/** An order: what it is for, what happened to it, money in and out, its papers. Back from the payment page it waits for the money. */
export const OrderPage = () => {
  const { orderId } = route.useParams()
  const { paid, withdraw } = route.useSearch()
  const [order] = trpc.billing.order.useSuspenseQuery({ orderId })
  const [subjects] = trpc.enrollment.ofOrder.useSuspenseQuery({ orderId })
  const settled = isSettled(order, subjects)
  const arrival = useArrival(orderId, paid !== undefined, settled)
  const navigate = useNavigate()
  const utils = trpc.useUtils()
  const seat = subjects.find(
    ({ kind, own, enrollmentState }) => kind === 'registration' && own && enrollmentState === 'confirmed',
  )
  const leaving = leavingOf(order, subjects, withdraw)
  const stay = () => void navigate({ to: '/orders/$orderId', params: { orderId }, replace: true, resetScroll: false })
  const slug = paid !== undefined && settled ? (seat?.slug ?? null) : null

  const goOn = useEffectEvent(async (to: string): Promise<void> => {
    await utils.enrollment.offering.invalidate({ slug: to })
    await navigate({ to: '/catalog/$slug/register', params: { slug: to }, search: { step: 'done' }, replace: true })
  })
  useEffect(() => {
    if (slug !== null) void goOn(slug)
  }, [slug])

  return (
    <Page>
      <PageTitle
        above={<WayUp order={order} />}
        lead={
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <span>
              <FormattedMessage {...routeWords.order} values={{ number: order.number }} /> · {order.providerName} ·{' '}
              <When at={order.createdAt} zone={order.providerZone} form="date" />
            </span>
            <OrderState state={order.state} totalCents={order.totalCents} />
          </span>
        }
      >
        {titlesOf(order).map((line) => (
          <span key={line.id} className="block">
            <LineTitle {...line} />
          </span>
        ))}
      </PageTitle>
      <InvoiceDesk order={order} />
      <OrderArrival order={order} subjects={subjects} arrival={arrival} />
      <div className="grid items-start gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_minmax(0,22rem)]">
        <div className="min-w-0">
          <Section title={<FormattedMessage id="order.lines" defaultMessage="What it is for" />}>
            <OrderSums order={order} subjects={subjects} />
            {leaving ? <WithdrawDialog enrollment={leaving} onClose={stay} /> : null}
          </Section>
          <Section title={<FormattedMessage id="order.history" defaultMessage="What happened" />}>
            <OrderHistory order={order} />
          </Section>
        </div>
        <div className="min-w-0">
          <Section title={<FormattedMessage id="order.papers" defaultMessage="Papers" />}>
            <OrderPapers order={order} />
          </Section>
          <Section title={<FormattedMessage id="order.facts" defaultMessage="Billed to" />}>
            <OrderFacts order={order} />
          </Section>
        </div>
      </div>
    </Page>
  )
}
