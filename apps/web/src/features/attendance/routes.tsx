import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { personRoute } from '../../frame/layouts.tsx'
import { orNotFound } from '../../kernel/api/or-not-found.ts'
import { pageHead } from '../../kernel/pages/page-head.ts'
import { oneOf, searchParams, words } from '../../kernel/pages/search-params.ts'
import { attendanceTitles } from './attendance-words.ts'

const teachRoute = createRoute({
  getParentRoute: () => personRoute,
  path: '/teach',
  validateSearch: searchParams({ view: oneOf(['past']), q: words() }),
  loaderDeps: ({ search: { view, q } }) => ({ past: view === 'past', q: q ?? '' }),
  loader: ({ context, deps }) => context.trpc.attendance.teaching.ensureData(deps),
  head: ({ match: { context } }) =>
    pageHead(context, { title: context.intl.formatMessage(attendanceTitles.teach), noIndex: true }),
  component: lazyRouteComponent(() => import('./teach-page.tsx'), 'TeachPage'),
})

const rosterRoute = createRoute({
  getParentRoute: () => personRoute,
  path: '/teach/$offeringId',
  validateSearch: searchParams({
    session: words(40),
    q: words(),
    from: words(120),
    show: oneOf(['unmarked', 'odd', 'needs']),
  }),
  loader: ({ context, params }) =>
    orNotFound(context.trpc.attendance.roster.ensureData({ offeringId: params.offeringId })),
  head: ({ loaderData, match: { context } }) =>
    pageHead(context, {
      title: context.intl.formatMessage(attendanceTitles.roster, { title: loaderData?.offering.title ?? '' }),
      noIndex: true,
    }),
  component: lazyRouteComponent(() => import('./roster-page.tsx'), 'RosterPage'),
})

export const attendanceRoutes = { public: [], person: [teachRoute, rosterRoute] } as const
