import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router'
import { publicRoute } from '../../frame/layouts.tsx'
import { orNotFound } from '../../kernel/api/or-not-found.ts'
import { catalogSearch, ownParts, questionOf } from './catalog-search.ts'

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

export const catalogRoutes = { public: [catalogRoute, offeringRoute], person: [] } as const
