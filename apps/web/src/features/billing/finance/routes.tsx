import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { personRoute } from '../../../frame/layouts.tsx'
import { orNotFound } from '../../../kernel/api/or-not-found.ts'
import { pageHead } from '../../../kernel/pages/page-head.ts'
import { day, oneOf, searchParams, whole, words } from '../../../kernel/pages/search-params.ts'
import { financeTitles } from './finance-title.ts'

const deskRoute = createRoute({
  getParentRoute: () => personRoute,
  path: '/finance',
  loader: ({ context: { trpc } }) => orNotFound(trpc.billing.financeDesk.ensureData({})),
  head: ({ match: { context } }) =>
    pageHead(context, { title: context.intl.formatMessage(financeTitles.desk), noIndex: true }),
  component: lazyRouteComponent(() => import('./finance-page.tsx'), 'FinancePage'),
})

const ordersRoute = createRoute({
  getParentRoute: () => personRoute,
  path: '/finance/orders',
  validateSearch: searchParams({
    state: oneOf([
      'open',
      'awaiting_payment',
      'confirmed_invoice_open',
      'paid',
      'part_refunded',
      'refunded',
      'canceled',
      'lapsed',
    ]),
    q: words(),
    page: whole(1, 10_000),
  }),
  loaderDeps: ({ search: { state, q, page } }) => ({ state, q, page }),
  loader: ({ context: { trpc }, deps: { state, q, page = 1 } }) =>
    orNotFound(trpc.billing.deskOrders.ensureData({ state: state ?? null, q: q ?? '', page })),
  head: ({ match: { context } }) =>
    pageHead(context, { title: context.intl.formatMessage(financeTitles.orders), noIndex: true }),
  component: lazyRouteComponent(() => import('./orders-page.tsx'), 'FinanceOrdersPage'),
})

const accountsRoute = createRoute({
  getParentRoute: () => personRoute,
  path: '/finance/accounts',
  validateSearch: searchParams({ through: day(), provider: words() }),
  loaderDeps: ({ search: { through, provider } }) => ({ through, provider }),
  loader: ({ context: { trpc }, deps: { through, provider } }) =>
    orNotFound(trpc.billing.trialBalance.ensureData({ through, providerId: provider })),
  head: ({ match: { context } }) =>
    pageHead(context, { title: context.intl.formatMessage(financeTitles.accounts), noIndex: true }),
  component: lazyRouteComponent(() => import('./accounts-page.tsx'), 'AccountsPage'),
})

export const financeRoutes = [deskRoute, ordersRoute, accountsRoute] as const
