import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { personRoute, publicRoute } from '../../frame/layouts.tsx'
import { orNotFound } from '../../kernel/api/or-not-found.ts'
import { pageHead } from '../../kernel/pages/page-head.ts'
import { flag, oneOf, searchParams, whole, words } from '../../kernel/pages/search-params.ts'
import { boardWords } from './applications/application-words.ts'
import { applyWords } from './apply/apply-words.ts'
import { minimumWords } from './minimum/minimum-words.ts'
import { routeWords } from './route-words.ts'
import { teamWords } from './team/team-words.ts'

const registerRoute = createRoute({
  getParentRoute: () => personRoute,
  path: '/catalog/$slug/register',
  validateSearch: searchParams({ step: oneOf(['who', 'questions', 'pay', 'check', 'done']) }),
  loader: async ({ context: { trpc }, params: { slug } }) => {
    const [offering] = await Promise.all([
      orNotFound(trpc.enrollment.offering.ensureData({ slug })),
      trpc.people.profile.ensureData({}),
    ])
    return { title: offering.title }
  },
  head: ({ loaderData, match: { context } }) =>
    pageHead(context, {
      title: context.intl.formatMessage(routeWords.register, { title: loaderData?.title ?? '' }),
      noIndex: true,
    }),
  component: lazyRouteComponent(() => import('./register/register-page.tsx'), 'RegisterPage'),
})

const colleaguesRoute = createRoute({
  getParentRoute: () => personRoute,
  path: '/catalog/$slug/colleagues',
  loader: async ({ context: { trpc }, params: { slug } }) => {
    const [offering] = await Promise.all([
      orNotFound(trpc.enrollment.offering.ensureData({ slug })),
      trpc.people.profile.ensureData({}),
    ])
    return { title: offering.title }
  },
  head: ({ loaderData, match: { context } }) =>
    pageHead(context, {
      title: context.intl.formatMessage(routeWords.colleagues, { title: loaderData?.title ?? '' }),
      noIndex: true,
    }),
  component: lazyRouteComponent(() => import('./group/group-page.tsx'), 'GroupPage'),
})

const learningRoute = createRoute({
  getParentRoute: () => personRoute,
  path: '/learning',
  validateSearch: searchParams({ tab: oneOf(['past']), withdraw: words() }),
  loader: ({ context: { trpc } }) => trpc.enrollment.mine.ensureData({}),
  head: ({ match: { context } }) =>
    pageHead(context, { title: context.intl.formatMessage(routeWords.learning), noIndex: true }),
  component: lazyRouteComponent(() => import('./learning/learning-page.tsx'), 'LearningPage'),
})

const orderRoute = createRoute({
  getParentRoute: () => personRoute,
  path: '/orders/$orderId',
  validateSearch: searchParams({ paid: words(300), back: flag(), withdraw: words() }),
  loader: async ({ context: { trpc }, params: { orderId } }) => {
    const [order] = await Promise.all([
      orNotFound(trpc.billing.order.ensureData({ orderId })),
      orNotFound(trpc.enrollment.ofOrder.ensureData({ orderId })),
    ])
    return { number: order.number }
  },
  head: ({ loaderData, match: { context } }) =>
    pageHead(context, {
      title: context.intl.formatMessage(routeWords.order, { number: loaderData?.number ?? '' }),
      noIndex: true,
    }),
  component: lazyRouteComponent(() => import('./order/order-page.tsx'), 'OrderPage'),
})

const cancelRoute = createRoute({
  getParentRoute: () => personRoute,
  path: '/desk/trainings/$offeringId/cancel',
  validateSearch: searchParams({ for: oneOf(['minimum']) }),
  loader: ({ context: { trpc }, params: { offeringId } }) =>
    orNotFound(trpc.enrollment.cancellation.ensureData({ offeringId })),
  head: ({ loaderData, match: { context } }) =>
    pageHead(context, {
      title: context.intl.formatMessage(routeWords.cancel, { title: loaderData?.offering.title ?? '' }),
      noIndex: true,
    }),
  component: lazyRouteComponent(() => import('./cancel/cancel-page.tsx'), 'CancelPage'),
})

const minimumRoute = createRoute({
  getParentRoute: () => personRoute,
  path: '/desk/trainings/$offeringId/minimum',
  loader: ({ context: { trpc }, params: { offeringId } }) =>
    orNotFound(trpc.enrollment.minimum.ensureData({ offeringId })),
  head: ({ loaderData, match: { context } }) =>
    pageHead(context, {
      title: context.intl.formatMessage(minimumWords.title, { title: loaderData?.offering.title ?? '' }),
      noIndex: true,
    }),
  component: lazyRouteComponent(() => import('./minimum/minimum-page.tsx'), 'MinimumPage'),
})

const applyRoute = createRoute({
  getParentRoute: () => personRoute,
  path: '/catalog/$slug/apply',
  validateSearch: searchParams({ step: whole(1, 20) }),
  loader: async ({ context: { trpc }, params: { slug } }) => {
    const { offering } = await orNotFound(trpc.enrollment.ownApplication.ensureData({ slug }))
    return { title: offering.title }
  },
  head: ({ loaderData, match: { context } }) =>
    pageHead(context, {
      title: context.intl.formatMessage(applyWords.title, { title: loaderData?.title ?? '' }),
      noIndex: true,
    }),
  component: lazyRouteComponent(() => import('./apply/apply-page.tsx'), 'ApplyPage'),
})

const assuranceRoute = createRoute({
  getParentRoute: () => publicRoute,
  path: '/assurance/$token',
  loader: ({ context, params: { token } }) => orNotFound(context.trpc.enrollment.assurancePage.ensureData({ token })),
  head: ({ loaderData, match: { context } }) =>
    pageHead(context, {
      title: context.intl.formatMessage(applyWords.assurance, { title: loaderData?.title ?? '' }),
      noIndex: true,
    }),
  component: lazyRouteComponent(() => import('./apply/assurance-page.tsx'), 'AssurancePage'),
})

const applicationsRoute = createRoute({
  getParentRoute: () => personRoute,
  path: '/teach/$offeringId/applications',
  validateSearch: searchParams({
    state: oneOf(['submitted', 'waiting', 'accepted', 'enrolled', 'declined', 'lapsed', 'withdrawn']),
  }),
  loader: ({ context, params: { offeringId } }) =>
    orNotFound(context.trpc.enrollment.applications.ensureData({ offeringId })),
  head: ({ loaderData, match: { context } }) =>
    pageHead(context, {
      title: context.intl.formatMessage(boardWords.title, { title: loaderData?.offering.title ?? '' }),
      noIndex: true,
    }),
  component: lazyRouteComponent(() => import('./applications/applications-page.tsx'), 'ApplicationsPage'),
})

const applicationRoute = createRoute({
  getParentRoute: () => personRoute,
  path: '/teach/$offeringId/applications/$applicationId',
  loader: ({ context, params: { applicationId } }) =>
    orNotFound(context.trpc.enrollment.application.ensureData({ applicationId })),
  head: ({ loaderData, match: { context } }) =>
    pageHead(context, {
      title: context.intl.formatMessage(boardWords.one, { name: loaderData?.application.name ?? '' }),
      noIndex: true,
    }),
  component: lazyRouteComponent(() => import('./applications/application-page.tsx'), 'ApplicationPage'),
})

const teamRoute = createRoute({
  getParentRoute: () => personRoute,
  path: '/catalog/$slug/team',
  loader: ({ context, params: { slug } }) => orNotFound(context.trpc.enrollment.ownTeam.ensureData({ slug })),
  head: ({ loaderData, match: { context } }) =>
    pageHead(context, {
      title: context.intl.formatMessage(teamWords.title, { title: loaderData?.offering.title ?? '' }),
      noIndex: true,
    }),
  component: lazyRouteComponent(() => import('./team/team-page.tsx'), 'TeamPage'),
})

const teamsRoute = createRoute({
  getParentRoute: () => personRoute,
  path: '/teach/$offeringId/teams',
  loader: ({ context, params: { offeringId } }) => orNotFound(context.trpc.enrollment.teams.ensureData({ offeringId })),
  head: ({ loaderData, match: { context } }) =>
    pageHead(context, {
      title: context.intl.formatMessage(teamWords.board, { title: loaderData?.offering.title ?? '' }),
      noIndex: true,
    }),
  component: lazyRouteComponent(() => import('./team/teams-page.tsx'), 'TeamsPage'),
})

const coachingRoute = createRoute({
  getParentRoute: () => personRoute,
  path: '/coaching',
  loader: ({ context }) => context.trpc.enrollment.coachedTeams.ensureData({}),
  head: ({ match: { context } }) =>
    pageHead(context, { title: context.intl.formatMessage(teamWords.coaching), noIndex: true }),
  component: lazyRouteComponent(() => import('./team/coaching-page.tsx'), 'CoachingPage'),
})

export const enrollmentRoutes = {
  public: [assuranceRoute],
  person: [
    registerRoute,
    colleaguesRoute,
    learningRoute,
    orderRoute,
    cancelRoute,
    minimumRoute,
    applyRoute,
    applicationsRoute,
    applicationRoute,
    teamRoute,
    teamsRoute,
    coachingRoute,
  ],
} as const
