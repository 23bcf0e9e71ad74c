import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { personRoute } from '../../frame/layouts.tsx'
import { pageHead } from '../../kernel/pages/page-head.ts'
import { searchParams, whole } from '../../kernel/pages/search-params.ts'
import { financeRoutes } from './finance/routes.tsx'
import { ordersWords } from './orders-words.ts'

const ordersRoute = createRoute({
  getParentRoute: () => personRoute,
  path: '/orders',
  validateSearch: searchParams({ page: whole(1, 10_000) }),
  loaderDeps: ({ search: { page } }) => ({ page }),
  loader: ({ context: { trpc }, deps: { page = 1 } }) => trpc.billing.orders.ensureData({ page }),
  head: ({ match: { context } }) =>
    pageHead(context, { title: context.intl.formatMessage(ordersWords.title), noIndex: true }),
  component: lazyRouteComponent(() => import('./orders-page.tsx'), 'OrdersPage'),
})

export const billingRoutes = { public: [], person: [...financeRoutes, ordersRoute] } as const
