import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { personRoute } from '../../frame/layouts.tsx'
import { orNotFound } from '../../kernel/api/or-not-found.ts'
import { pageHead } from '../../kernel/pages/page-head.ts'
import { oneOf, searchParams, words } from '../../kernel/pages/search-params.ts'

const deskRoute = createRoute({
  getParentRoute: () => personRoute,
  path: '/desk',
  validateSearch: searchParams({ q: words(), tab: oneOf(['coming', 'past']) }),
  loaderDeps: ({ search: { q = '', tab } }) => ({ q, past: tab === 'past' }),
  loader: ({ context, deps }) => orNotFound(context.trpc.catalog.desk.ensureData(deps)),
  head: ({ match: { context } }) =>
    pageHead(context, {
      title: context.intl.formatMessage({ id: 'organizations.desk.title', defaultMessage: 'Provider desk' }),
    }),
  component: lazyRouteComponent(() => import('./desk/desk-page.tsx'), 'DeskPage'),
})

const draftRoute = createRoute({
  getParentRoute: () => personRoute,
  path: '/desk/drafts/$draftId',
  loader: async ({ context, params: { draftId } }) => {
    await orNotFound(context.trpc.catalog.deskChoices.ensureData({}))
    // A draft that is not there yet begins with its first saved change.
    const draft = await context.trpc.catalog.draft.fetch({ draftId }).catch(() => null)
    return { draft }
  },
  head: ({ match: { context } }) =>
    pageHead(context, {
      title: context.intl.formatMessage({ id: 'organizations.draft.title', defaultMessage: 'A new training' }),
    }),
  component: lazyRouteComponent(() => import('./desk/draft-page.tsx'), 'DraftPage'),
})

export const organizationsRoutes = { public: [], person: [deskRoute, draftRoute] } as const
