import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { personRoute, publicRoute } from '../../frame/layouts.tsx'
import { orNotFound } from '../../kernel/api/or-not-found.ts'
import { pageHead } from '../../kernel/pages/page-head.ts'
import { oneOf, searchParams, words } from '../../kernel/pages/search-params.ts'
import { hoursTitles } from './hours-words.ts'

const checkRoute = createRoute({
  getParentRoute: () => publicRoute,
  path: '/verify',
  validateSearch: searchParams({ code: words(60) }),
  beforeLoad: ({ search }) => {
    if (search.code !== undefined) throw redirect({ to: '/verify/$code', params: { code: search.code } })
  },
  head: ({ match: { context } }) =>
    pageHead(context, { title: context.intl.formatMessage(hoursTitles.check), path: '/verify' }),
  component: lazyRouteComponent(() => import('./check-page.tsx'), 'CheckPage'),
})

const verifyRoute = createRoute({
  getParentRoute: () => publicRoute,
  path: '/verify/$code',
  loader: ({ context, params }) => context.trpc.hours.verifyCopy.ensureData({ code: params.code }),
  head: ({ match: { context } }) =>
    pageHead(context, { title: context.intl.formatMessage(hoursTitles.check), noIndex: true }),
  component: lazyRouteComponent(() => import('./verify-page.tsx'), 'VerifyPage'),
})

const transcriptRoute = createRoute({
  getParentRoute: () => personRoute,
  path: '/transcript',
  loader: ({ context }) => context.trpc.hours.transcript.ensureData({}),
  head: ({ match: { context } }) =>
    pageHead(context, { title: context.intl.formatMessage(hoursTitles.transcript), noIndex: true }),
  component: lazyRouteComponent(() => import('./transcript-page.tsx'), 'TranscriptPage'),
})

const claimRoute = createRoute({
  getParentRoute: () => personRoute,
  path: '/learning/$slug/claim',
  validateSearch: searchParams({ code: words(40) }),
  loader: ({ context, params }) => orNotFound(context.trpc.hours.claimPage.ensureData({ slug: params.slug })),
  head: ({ loaderData, match: { context } }) =>
    pageHead(context, {
      title: context.intl.formatMessage(hoursTitles.claim, { title: loaderData?.offering.title ?? '' }),
      noIndex: true,
    }),
  component: lazyRouteComponent(() => import('./claim-page.tsx'), 'ClaimPage'),
})

const codeRoute = createRoute({
  getParentRoute: () => personRoute,
  path: '/claim',
  head: ({ match: { context } }) =>
    pageHead(context, { title: context.intl.formatMessage(hoursTitles.code), noIndex: true }),
  component: lazyRouteComponent(() => import('./code-page.tsx'), 'CodePage'),
})

const queueRoute = createRoute({
  getParentRoute: () => personRoute,
  path: '/desk/verify',
  validateSearch: searchParams({ tab: oneOf(['corrections']), claim: words(40), award: words(40) }),
  loader: ({ context }) => orNotFound(context.trpc.hours.verificationQueue.ensureData({})),
  head: ({ match: { context } }) =>
    pageHead(context, { title: context.intl.formatMessage(hoursTitles.queue), noIndex: true }),
  component: lazyRouteComponent(() => import('./queue-page.tsx'), 'QueuePage'),
})

export const hoursRoutes = {
  public: [checkRoute, verifyRoute],
  person: [transcriptRoute, claimRoute, codeRoute, queueRoute],
} as const
