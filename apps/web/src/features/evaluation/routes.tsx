import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { personRoute } from '../../frame/layouts.tsx'
import { orNotFound } from '../../kernel/api/or-not-found.ts'
import { pageHead } from '../../kernel/pages/page-head.ts'
import { evaluationTitles } from './evaluation-words.ts'

const evaluateRoute = createRoute({
  getParentRoute: () => personRoute,
  path: '/learning/$slug/evaluate',
  loader: ({ context, params }) => orNotFound(context.trpc.evaluation.form.ensureData({ slug: params.slug })),
  head: ({ loaderData, match: { context } }) =>
    pageHead(context, {
      title: context.intl.formatMessage(evaluationTitles.evaluate, { title: loaderData?.offering.title ?? '' }),
      noIndex: true,
    }),
  component: lazyRouteComponent(() => import('./evaluate-page.tsx'), 'EvaluatePage'),
})

const summaryRoute = createRoute({
  getParentRoute: () => personRoute,
  path: '/teach/$offeringId/evaluation',
  loader: ({ context, params }) =>
    orNotFound(context.trpc.evaluation.summary.ensureData({ offeringId: params.offeringId })),
  head: ({ loaderData, match: { context } }) =>
    pageHead(context, {
      title: context.intl.formatMessage(evaluationTitles.summary, { title: loaderData?.offering.title ?? '' }),
      noIndex: true,
    }),
  component: lazyRouteComponent(() => import('./summary-page.tsx'), 'SummaryPage'),
})

export const evaluationRoutes = { public: [], person: [evaluateRoute, summaryRoute] } as const
