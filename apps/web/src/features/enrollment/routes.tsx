import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { personRoute } from '../../frame/layouts.tsx'
import { orNotFound } from '../../kernel/api/or-not-found.ts'
import { pageHead } from '../../kernel/pages/page-head.ts'
import { flag, oneOf, searchParams, words } from '../../kernel/pages/search-params.ts'
import { routeWords } from './route-words.ts'

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
  validateSearch: searchParams({ paid: words(300), back: flag() }),
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
  loader: ({ context: { trpc }, params: { offeringId } }) =>
    orNotFound(trpc.enrollment.cancellation.ensureData({ offeringId })),
  head: ({ loaderData, match: { context } }) =>
    pageHead(context, {
      title: context.intl.formatMessage(routeWords.cancel, { title: loaderData?.offering.title ?? '' }),
      noIndex: true,
    }),
  component: lazyRouteComponent(() => import('./cancel/cancel-page.tsx'), 'CancelPage'),
})

export const enrollmentRoutes = {
  public: [],
  person: [registerRoute, learningRoute, orderRoute, cancelRoute],
} as const
