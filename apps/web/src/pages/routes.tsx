import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { publicRoute } from '../frame/layouts.tsx'
import { pageHead } from '../kernel/pages/page-head.ts'
import { pageWords } from './page-words.ts'

const frontRoute = createRoute({
  getParentRoute: () => publicRoute,
  path: '/',
  loader: async ({ context: { trpc } }) => {
    const { offerings } = await trpc.catalog.search.ensureData({ limit: 6 })
    await trpc.billing.pricesFor.ensureData({ offeringIds: offerings.map(({ id }) => id) })
  },
  head: ({ match: { context } }) =>
    pageHead(context, {
      title: context.intl.formatMessage(pageWords.frontTitle),
      description: context.intl.formatMessage(pageWords.frontDescription),
      path: '/',
      jsonLd: { '@context': 'https://schema.org', '@type': 'WebSite', name: 'Inservice', url: `${context.origin}/` },
    }),
  component: lazyRouteComponent(() => import('./front-page.tsx'), 'FrontPage'),
})

const aboutRoute = createRoute({
  getParentRoute: () => publicRoute,
  path: '/about-clock-hours',
  head: ({ match: { context } }) =>
    pageHead(context, {
      title: context.intl.formatMessage(pageWords.aboutTitle),
      description: context.intl.formatMessage(pageWords.aboutDescription),
      path: '/about-clock-hours',
    }),
  component: lazyRouteComponent(() => import('./about-clock-hours-page.tsx'), 'AboutClockHoursPage'),
})

const accessibilityRoute = createRoute({
  getParentRoute: () => publicRoute,
  path: '/accessibility',
  head: ({ match: { context } }) =>
    pageHead(context, {
      title: context.intl.formatMessage(pageWords.accessibilityTitle),
      description: context.intl.formatMessage(pageWords.accessibilityDescription),
      path: '/accessibility',
    }),
  component: lazyRouteComponent(() => import('./accessibility-page.tsx'), 'AccessibilityPage'),
})

const privacyRoute = createRoute({
  getParentRoute: () => publicRoute,
  path: '/privacy',
  head: ({ match: { context } }) =>
    pageHead(context, {
      title: context.intl.formatMessage(pageWords.privacyTitle),
      description: context.intl.formatMessage(pageWords.privacyDescription),
      path: '/privacy',
    }),
  component: lazyRouteComponent(() => import('./privacy-page.tsx'), 'PrivacyPage'),
})

const helpRoute = createRoute({
  getParentRoute: () => publicRoute,
  path: '/help',
  head: ({ match: { context } }) =>
    pageHead(context, {
      title: context.intl.formatMessage(pageWords.helpTitle),
      description: context.intl.formatMessage(pageWords.helpDescription),
      path: '/help',
    }),
  component: lazyRouteComponent(() => import('./help-page.tsx'), 'HelpPage'),
})

// In development only: the condition keeps its code out of the build.
const designRoutes = import.meta.env.DEV
  ? [
      createRoute({
        getParentRoute: () => publicRoute,
        path: '/design',
        ssr: false,
        head: ({ match: { context } }) => pageHead(context, { title: 'Design', noIndex: true }),
        component: lazyRouteComponent(() => import('./design-page.tsx'), 'DesignPage'),
      }),
    ]
  : []

export const pageRoutes = [
  frontRoute,
  aboutRoute,
  accessibilityRoute,
  privacyRoute,
  helpRoute,
  ...designRoutes,
] as const
