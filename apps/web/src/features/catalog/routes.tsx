import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router'
import { personRoute, publicRoute } from '../../frame/layouts.tsx'
import { orNotFound } from '../../kernel/api/or-not-found.ts'
import { isMissing } from '../../kernel/api/refusal-of.ts'
import { pageHead } from '../../kernel/pages/page-head.ts'
import { flag, oneOf, searchParams, words } from '../../kernel/pages/search-params.ts'
import { isOnlyBegun } from './desk/begun-drafts.ts'
import { deskQuestion } from './desk/desk-question.ts'
import { catalogSearch, ownParts, questionOf } from './catalog-search.ts'
import { routeWords } from './route-words.ts'

const catalogRoute = createRoute({
  getParentRoute: () => publicRoute,
  path: '/catalog',
  validateSearch: catalogSearch,
  loaderDeps: ({ search }) => ownParts(search),
  // While the next page comes the old one stays: no skeleton in between.
  pendingMs: Number.POSITIVE_INFINITY,
  loader: async ({ context, deps }) => {
    const today = new Date().toISOString().slice(0, 10)
    const found = await context.trpc.catalog.search.ensureData(questionOf(deps, today))
    await context.trpc.billing.pricesFor.ensureData({ offeringIds: found.offerings.map(({ id }) => id) })
    return { today, found }
  },
  head: async ({ loaderData, match: { context, search } }) => {
    if (loaderData === undefined) return {}
    return (await import('./catalog-head.ts')).catalogHead(
      context,
      ownParts(search),
      loaderData.found,
      loaderData.today,
    )
  },
  component: lazyRouteComponent(() => import('./catalog-page.tsx'), 'CatalogPage'),
})

const offeringRoute = createRoute({
  getParentRoute: () => publicRoute,
  path: '/catalog/$slug',
  loader: async ({ context: { trpc }, params: { slug } }) => {
    // No address is that long.
    if (slug.length > 120) throw notFound()
    const [offering] = await Promise.all([
      orNotFound(trpc.enrollment.offering.ensureData({ slug })),
      trpc.hours.earning.ensureData({ slug }),
    ])
    return { offering }
  },
  head: async ({ loaderData, match: { context } }) =>
    loaderData === undefined
      ? {}
      : (await import('./offering/offering-head.ts')).offeringHead(context, loaderData.offering),
  component: lazyRouteComponent(() => import('./offering/offering-page.tsx'), 'OfferingPage'),
})

const deskRoute = createRoute({
  getParentRoute: () => personRoute,
  path: '/desk',
  validateSearch: searchParams({
    q: words(),
    tab: oneOf(['coming', 'past']),
    state: oneOf(['published', 'in_progress', 'completed', 'canceled', 'archived']),
    program: words(),
    after: words(),
  }),
  loaderDeps: ({ search }) => deskQuestion(search),
  // While the other shelf comes this one stays.
  pendingMs: Number.POSITIVE_INFINITY,
  loader: ({ context, deps }) => orNotFound(context.trpc.catalog.desk.ensureData(deps)),
  head: ({ match: { context } }) =>
    pageHead(context, { title: context.intl.formatMessage(routeWords.desk), noIndex: true }),
  component: lazyRouteComponent(() => import('./desk/desk-page.tsx'), 'DeskPage'),
})

const draftRoute = createRoute({
  getParentRoute: () => personRoute,
  path: '/desk/drafts/$draftId',
  validateSearch: searchParams({ fresh: flag() }),
  loaderDeps: ({ search: { fresh = false } }) => ({ fresh }),
  // A draft is written over the version that its writer saw: an older answer is of no use.
  gcTime: 0,
  loader: async ({ context: { trpc }, params: { draftId }, deps }) => {
    await orNotFound(trpc.catalog.deskChoices.ensureData({}))
    if (deps.fresh && isOnlyBegun(draftId)) return { draft: null }
    const draft = await trpc.catalog.draft.fetch({ draftId }, { staleTime: 0 }).catch((error: unknown) => {
      if (!isMissing(error)) throw error
      // One that was only just begun is not there yet: it comes with its first saved change.
      if (!deps.fresh) throw notFound()
      return null
    })
    return { draft }
  },
  head: ({ loaderData, match: { context } }) =>
    pageHead(context, {
      title: loaderData?.draft?.body.title || context.intl.formatMessage(routeWords.draft),
      noIndex: true,
    }),
  component: lazyRouteComponent(() => import('./desk/draft-page.tsx'), 'DraftPage'),
})

export const catalogRoutes = { public: [catalogRoute, offeringRoute], person: [deskRoute, draftRoute] } as const
