import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router'
import { publicRoute } from '../../frame/layouts.tsx'
import { orNotFound } from '../../kernel/api/or-not-found.ts'
import { pageHead } from '../../kernel/pages/page-head.ts'

const providerRoute = createRoute({
  getParentRoute: () => publicRoute,
  path: '/providers/$slug',
  loader: async ({ context: { trpc }, params: { slug } }) => {
    // No address is that long.
    if (slug.length > 80) throw notFound()
    const [provider, found] = await Promise.all([
      orNotFound(trpc.organizations.provider.ensureData({ slug })),
      trpc.catalog.search.ensureData({ provider: [slug], limit: 6 }),
      orNotFound(trpc.hours.providerRules.ensureData({ slug })),
    ])
    await trpc.billing.pricesFor.ensureData({ offeringIds: found.offerings.map(({ id }) => id) })
    return { provider, now: new Date().toISOString() }
  },
  head: ({ loaderData, match: { context }, params: { slug } }) =>
    loaderData === undefined
      ? {}
      : pageHead(context, {
          title: loaderData.provider.name,
          description: context.intl.formatMessage(
            {
              id: 'organizations.provider.description',
              defaultMessage: 'Trainings, clock hours and rules of {name}.',
            },
            { name: loaderData.provider.name },
          ),
          path: `/providers/${slug}`,
          jsonLd: {
            '@context': 'https://schema.org',
            '@type': 'EducationalOrganization',
            name: loaderData.provider.name,
            alternateName: loaderData.provider.shortName,
            email: loaderData.provider.email,
            url: `${context.origin}/providers/${slug}`,
          },
        }),
  component: lazyRouteComponent(() => import('./provider/provider-page.tsx'), 'ProviderPage'),
})

export const organizationsRoutes = { public: [providerRoute], person: [] } as const
