import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { personRoute, publicRoute } from '../../frame/layouts.tsx'
import { orNotFound } from '../../kernel/api/or-not-found.ts'
import { pageHead } from '../../kernel/pages/page-head.ts'
import { oneOf, ownAddress, searchParams, words } from '../../kernel/pages/search-params.ts'
import type { Persona } from './personas.ts'
import { addressTitle, profileTitle, welcomeTitle } from './profile-title.ts'
import { signInWords } from './sign-in-words.ts'

const signInRoute = createRoute({
  getParentRoute: () => publicRoute,
  path: '/sign-in',
  validateSearch: searchParams({
    next: ownAddress(),
    way: oneOf(['password', 'link', 'new', 'reset']),
    trouble: oneOf(['link']),
  }),
  loader: async ({ context }) => ({
    personas: context.demo ? await context.fetchJson<Persona[]>('/api/demo/personas') : [],
  }),
  head: ({ match: { context } }) =>
    pageHead(context, { title: context.intl.formatMessage(signInWords.title), path: '/sign-in', noIndex: true }),
  component: lazyRouteComponent(() => import('./sign-in-page.tsx'), 'SignInPage'),
})

const welcomeRoute = createRoute({
  getParentRoute: () => publicRoute,
  path: '/welcome',
  validateSearch: searchParams({ next: ownAddress(), error: words() }),
  head: ({ match: { context } }) =>
    pageHead(context, { title: context.intl.formatMessage(welcomeTitle), noIndex: true }),
  component: lazyRouteComponent(() => import('./welcome-page.tsx'), 'WelcomePage'),
})

const resetPasswordRoute = createRoute({
  getParentRoute: () => publicRoute,
  path: '/reset-password',
  validateSearch: searchParams({ token: words(500) }),
  head: ({ match: { context } }) =>
    pageHead(context, { title: context.intl.formatMessage(signInWords.resetTitle), noIndex: true }),
  component: lazyRouteComponent(() => import('./reset-password-page.tsx'), 'ResetPasswordPage'),
})

const profileRoute = createRoute({
  getParentRoute: () => personRoute,
  path: '/profile',
  validateSearch: searchParams({ next: ownAddress() }),
  loader: ({ context: { trpc } }) => trpc.people.profile.ensureData({}),
  head: ({ match: { context } }) =>
    pageHead(context, { title: context.intl.formatMessage(profileTitle), noIndex: true }),
  component: lazyRouteComponent(() => import('./profile-page.tsx'), 'ProfilePage'),
})

const addressRoute = createRoute({
  getParentRoute: () => personRoute,
  path: '/profile/address/$token',
  loader: ({ context, params: { token } }) => orNotFound(context.trpc.people.addressLink.ensureData({ token })),
  head: ({ match: { context } }) =>
    pageHead(context, { title: context.intl.formatMessage(addressTitle), noIndex: true }),
  component: lazyRouteComponent(() => import('./address-page.tsx'), 'AddressPage'),
})

export const peopleRoutes = {
  public: [signInRoute, welcomeRoute, resetPasswordRoute],
  person: [profileRoute, addressRoute],
} as const
