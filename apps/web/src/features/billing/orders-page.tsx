import { EmptyState, FactLine, HairlineList, Link, Page, PageTitle, Pagination } from '@inservice/ui'
import { getRouteApi } from '@tanstack/react-router'
import { FormattedMessage, useIntl } from 'react-intl'
import { trpc, type ApiOutputs } from '../../kernel/api/trpc.ts'
import { Money, When } from '../../kernel/formats/shown.tsx'
import { PageButton, PageLink } from '../../kernel/pages/page-link.tsx'
import { LineTitle } from './line-title.tsx'
import { OrderState } from './order-state.tsx'
import { ordersWords } from './orders-words.ts'
import { PaperName } from './paper-name.tsx'

const route = getRouteApi('/_person/orders')

type Order = ApiOutputs['billing']['orders']['orders'][number]

const OrderLine = ({ order }: { order: Order }) => (
  <article className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
    <div className="min-w-0 flex-1 basis-64">
      <h2 className="font-serif text-lead font-semibold">
        <PageLink look="quiet" to="/orders/$orderId" params={{ orderId: order.id }}>
          {order.lines.map((line, index) => (
            <span key={index} className="block">
              <LineTitle {...line} />
            </span>
          ))}
        </PageLink>
      </h2>
      <FactLine
        facts={[
          <When key="when" at={order.createdAt} zone={order.timeZone} form="date" />,
          order.providerName,
          order.number,
        ]}
      />
      {order.papers.length === 0 ? null : (
        <p className="flex flex-wrap gap-x-4 pt-1 text-dense">
          {order.papers.map(({ id, kind, number }) => (
            <Link key={id} href={`/documents/paper/${id}.pdf`} target="_blank">
              <PaperName kind={kind} number={number} />
            </Link>
          ))}
        </p>
      )}
    </div>
    <div className="flex items-baseline gap-4">
      <OrderState state={order.state} totalCents={order.totalCents} />
      <span className="font-semibold">
        <Money cents={order.totalCents} exact />
      </span>
    </div>
  </article>
)

/** One's own orders, newest first, each with its papers. */
export const OrdersPage = () => {
  const intl = useIntl()
  const { page = 1 } = route.useSearch()
  const [{ orders, hasMore }] = trpc.billing.orders.useSuspenseQuery({ page })
  return (
    <Page>
      <PageTitle
        lead={
          <FormattedMessage
            id="orders.lead"
            defaultMessage="What you registered for or paid, with receipts, invoices and credit notes."
          />
        }
      >
        <FormattedMessage {...ordersWords.title} />
      </PageTitle>
      {orders.length === 0 ? (
        <EmptyState
          title={<FormattedMessage id="orders.empty" defaultMessage="You have ordered nothing yet" />}
          action={
            <PageButton to="/catalog">
              <FormattedMessage id="orders.empty.go" defaultMessage="Look into the catalog" />
            </PageButton>
          }
        >
          <FormattedMessage
            id="orders.empty.text"
            defaultMessage="When you register for a training, its order and its papers stand here."
          />
        </EmptyState>
      ) : (
        <HairlineList>
          {orders.map((order) => (
            <OrderLine key={order.id} order={order} />
          ))}
        </HairlineList>
      )}
      {page > 1 || hasMore ? (
        <Pagination
          label={intl.formatMessage({ id: 'orders.pages', defaultMessage: 'Pages of orders' })}
          newer={
            page > 1
              ? {
                  label: intl.formatMessage({ id: 'orders.newer', defaultMessage: 'Newer' }),
                  href: `/orders?page=${page - 1}`,
                }
              : undefined
          }
          older={
            hasMore
              ? {
                  label: intl.formatMessage({ id: 'orders.older', defaultMessage: 'Older' }),
                  href: `/orders?page=${page + 1}`,
                }
              : undefined
          }
        />
      ) : null}
    </Page>
  )
}
