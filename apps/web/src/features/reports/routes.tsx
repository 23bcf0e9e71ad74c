import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { personRoute } from '../../frame/layouts.tsx'
import { orNotFound } from '../../kernel/api/or-not-found.ts'
import { pageHead } from '../../kernel/pages/page-head.ts'
import { searchParams, whole } from '../../kernel/pages/search-params.ts'
import { administrationTitles } from './administration-title.ts'

const administrationRoute = createRoute({
  getParentRoute: () => personRoute,
  path: '/administration',
  loader: ({ context: { trpc } }) => orNotFound(trpc.reports.selfCheck.ensureData({})),
  head: ({ match: { context } }) =>
    pageHead(context, { title: context.intl.formatMessage(administrationTitles.check), noIndex: true }),
  component: lazyRouteComponent(() => import('./administration-page.tsx'), 'AdministrationPage'),
})

const changesRoute = createRoute({
  getParentRoute: () => personRoute,
  path: '/administration/changes',
  validateSearch: searchParams({ page: whole(1, 10_000) }),
  loaderDeps: ({ search: { page } }) => ({ page }),
  loader: ({ context: { trpc }, deps: { page = 1 } }) =>
    orNotFound(trpc.reports.privilegedChanges.ensureData({ page })),
  head: ({ match: { context } }) =>
    pageHead(context, { title: context.intl.formatMessage(administrationTitles.changes), noIndex: true }),
  component: lazyRouteComponent(() => import('./changes-page.tsx'), 'ChangesPage'),
})

export const reportsRoutes = { public: [], person: [administrationRoute, changesRoute] } as const
