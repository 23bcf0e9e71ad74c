import { EmptyState, Page, PageTitle, Pagination, Table, type TableColumn } from '@inservice/ui'
import { getRouteApi } from '@tanstack/react-router'
import { FormattedMessage, useIntl, type IntlShape } from 'react-intl'
import { trpc, type ApiOutputs } from '../../../kernel/api/trpc.ts'
import { Money, When } from '../../../kernel/formats/shown.tsx'
import { PageButton, PageLink } from '../../../kernel/pages/page-link.tsx'
import { stringifySearch } from '../../../kernel/pages/search-text.ts'
import { OrderState } from '../order-state.tsx'
import { FinanceNav } from './finance-nav.tsx'
import { financeTitles } from './finance-title.ts'
import { OrderFilter } from './order-filter.tsx'

const route = getRouteApi('/_person/finance/orders')
type Row = ApiOutputs['billing']['deskOrders']['orders'][number]

const columnsOf = (intl: IntlShape, manyProviders: boolean): readonly TableColumn<Row>[] => [
  {
    key: 'number',
    header: intl.formatMessage({ id: 'finance.order', defaultMessage: 'Order' }),
    isRowHeader: true,
    cell: ({ id, number }) => (
      <PageLink to="/orders/$orderId" params={{ orderId: id }}>
        {number}
      </PageLink>
    ),
  },
  {
    key: 'placed',
    header: intl.formatMessage({ id: 'finance.placed', defaultMessage: 'Placed' }),
    cell: ({ createdAt, timeZone }) => <When at={createdAt} zone={timeZone} form="date" />,
  },
  {
    key: 'payer',
    header: intl.formatMessage({ id: 'finance.payer', defaultMessage: 'Payer, and what for' }),
    cell: ({ payer, title, providerName }) => (
      <span className="flex flex-col">
        <span>{payer}</span>
        <span className="text-caption text-muted">
          {title}
          {manyProviders ? ` · ${providerName}` : null}
        </span>
      </span>
    ),
  },
  {
    key: 'state',
    header: intl.formatMessage({ id: 'finance.state', defaultMessage: 'State' }),
    cell: ({ state, totalCents }) => <OrderState state={state} totalCents={totalCents} />,
  },
  {
    key: 'total',
    header: intl.formatMessage({ id: 'finance.total', defaultMessage: 'Total' }),
    isFigure: true,
    cell: ({ totalCents }) => <Money cents={totalCents} exact />,
  },
  {
    key: 'owed',
    header: intl.formatMessage({ id: 'finance.owed', defaultMessage: 'Owed' }),
    isFigure: true,
    cell: ({ balanceCents }) => (balanceCents === 0 ? null : <Money cents={balanceCents} exact />),
  },
]

const NoOrders = ({ q }: { q: string | undefined }) => (
  <EmptyState
    title={<FormattedMessage id="finance.orders.none" defaultMessage="No order fits" />}
    action={
      <PageButton to="/finance/orders">
        <FormattedMessage id="finance.orders.clear" defaultMessage="Show all orders" />
      </PageButton>
    }
  >
    {q === undefined ? (
      <FormattedMessage id="finance.orders.none.state" defaultMessage="None stands in this state now." />
    ) : (
      <FormattedMessage
        id="finance.orders.none.text"
        defaultMessage="Nothing bears “{q}”. A part of an order’s, invoice’s or receipt’s number is enough, or of the payer’s name."
        values={{ q }}
      />
    )}
  </EmptyState>
)

/** The orders of one's desks: by state, by number or payer, newest first. */
export const FinanceOrdersPage = () => {
  const intl = useIntl()
  const { state, q, page = 1 } = route.useSearch()
  const [{ orders, hasMore, counts, manyProviders }] = trpc.billing.deskOrders.useSuspenseQuery({
    state: state ?? null,
    q: q ?? '',
    page,
  })
  const to = (other: number) => `/finance/orders${stringifySearch({ state, q, page: other })}`
  return (
    <Page>
      <PageTitle>
        <FormattedMessage {...financeTitles.orders} />
      </PageTitle>
      <FinanceNav here="orders" />
      <OrderFilter state={state} q={q} counts={counts} />
      {orders.length === 0 ? (
        <NoOrders q={q} />
      ) : (
        <Table
          caption={intl.formatMessage({
            id: 'finance.orders.caption',
            defaultMessage: 'Orders, newest first',
          })}
          isCaptionHidden
          columns={columnsOf(intl, manyProviders)}
          rows={orders}
          rowKey={({ id }) => id}
        />
      )}
      <Pagination
        label={intl.formatMessage({ id: 'finance.pages', defaultMessage: 'Pages of orders' })}
        newer={
          page > 1
            ? { label: intl.formatMessage({ id: 'finance.newer', defaultMessage: 'Newer' }), href: to(page - 1) }
            : undefined
        }
        older={
          hasMore
            ? { label: intl.formatMessage({ id: 'finance.older', defaultMessage: 'Older' }), href: to(page + 1) }
            : undefined
        }
      />
    </Page>
  )
}
