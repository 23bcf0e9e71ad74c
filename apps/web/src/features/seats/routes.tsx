import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { personRoute, publicRoute } from '../../frame/layouts.tsx'
import { orNotFound } from '../../kernel/api/or-not-found.ts'
import { pageHead } from '../../kernel/pages/page-head.ts'
import { day, oneOf, searchParams, whole, words } from '../../kernel/pages/search-params.ts'
import { seatTitles } from './seat-words.ts'
import { waitingWords } from './waiting/waiting-words.ts'

const deskRoute = createRoute({
  getParentRoute: () => personRoute,
  path: '/seats',
  loader: ({ context }) => orNotFound(context.trpc.seats.desk.ensureData({})),
  head: ({ match: { context } }) => pageHead(context, { title: context.intl.formatMessage(seatTitles.desk) }),
  component: lazyRouteComponent(() => import('./desk-page.tsx'), 'DeskPage'),
})

const offersRoute = createRoute({
  getParentRoute: () => personRoute,
  path: '/seats/buy',
  validateSearch: searchParams({ q: words() }),
  loaderDeps: ({ search: { q = '' } }) => ({ q }),
  loader: ({ context, deps: { q } }) => orNotFound(context.trpc.seats.offers.ensureData({ text: q })),
  head: ({ match: { context } }) => pageHead(context, { title: context.intl.formatMessage(seatTitles.offers) }),
  component: lazyRouteComponent(() => import('./offers-page.tsx'), 'OffersPage'),
})

const buyRoute = createRoute({
  getParentRoute: () => personRoute,
  path: '/seats/buy/$slug',
  validateSearch: searchParams({ quantity: whole(1, 500), quote: words(40) }),
  loaderDeps: ({ search: { quantity = 10, quote } }) => ({ quantity, quote }),
  loader: ({ context, params: { slug }, deps: { quantity, quote: quoteId } }) =>
    orNotFound(context.trpc.seats.quoteBlock.ensureData({ slug, quantity, quoteId })),
  head: ({ loaderData, match: { context } }) =>
    pageHead(context, {
      title: context.intl.formatMessage(seatTitles.buy, { title: loaderData?.offering.title ?? '' }),
    }),
  component: lazyRouteComponent(() => import('./buy-page.tsx'), 'BuyPage'),
})

const buyPackRoute = createRoute({
  getParentRoute: () => personRoute,
  path: '/seats/buy/pack/$priceId',
  validateSearch: searchParams({ quantity: whole(1, 500), quote: words(40) }),
  loaderDeps: ({ search: { quantity, quote } }) => ({ quantity, quote }),
  loader: ({ context, params: { priceId }, deps: { quantity, quote: quoteId } }) =>
    orNotFound(context.trpc.seats.quotePack.ensureData({ priceId, quantity, quoteId })),
  head: ({ loaderData, match: { context } }) =>
    pageHead(context, {
      title: context.intl.formatMessage(seatTitles.pack, { title: loaderData?.pack.programName ?? '' }),
    }),
  component: lazyRouteComponent(() => import('./buy-pack-page.tsx'), 'BuyPackPage'),
})

const delegatesRoute = createRoute({
  getParentRoute: () => personRoute,
  path: '/seats/delegates',
  validateSearch: searchParams({ open: oneOf(['name']) }),
  loader: ({ context }) => orNotFound(context.trpc.seats.delegates.ensureData({})),
  head: ({ match: { context } }) => pageHead(context, { title: context.intl.formatMessage(seatTitles.delegates) }),
  component: lazyRouteComponent(() => import('./delegates-page.tsx'), 'DelegatesPage'),
})

const quotesRoute = createRoute({
  getParentRoute: () => personRoute,
  path: '/seats/quotes',
  loader: ({ context }) => orNotFound(context.trpc.seats.quotes.ensureData({})),
  head: ({ match: { context } }) => pageHead(context, { title: context.intl.formatMessage(seatTitles.quotes) }),
  component: lazyRouteComponent(() => import('./quotes-page.tsx'), 'QuotesPage'),
})

const blockRoute = createRoute({
  getParentRoute: () => personRoute,
  path: '/seats/$blockId',
  validateSearch: searchParams({
    tab: oneOf(['people', 'schools', 'links', 'statement', 'history']),
    seat: words(),
    open: oneOf(['assign', 'allot', 'link', 'return', 'swap']),
    on: day(),
  }),
  loader: ({ context, params: { blockId } }) => orNotFound(context.trpc.seats.block.ensureData({ blockId })),
  head: ({ loaderData, match: { context } }) => pageHead(context, { title: loaderData?.title ?? '' }),
  component: lazyRouteComponent(() => import('./block-page.tsx'), 'BlockPage'),
})

const importRoute = createRoute({
  getParentRoute: () => personRoute,
  path: '/seats/$blockId/import',
  loader: ({ context, params: { blockId } }) => orNotFound(context.trpc.seats.block.ensureData({ blockId })),
  head: ({ match: { context } }) => pageHead(context, { title: context.intl.formatMessage(seatTitles.import) }),
  component: lazyRouteComponent(() => import('./import-page.tsx'), 'ImportPage'),
})

const acceptRoute = createRoute({
  getParentRoute: () => personRoute,
  path: '/seats/accept/$seatId',
  loader: ({ context, params: { seatId } }) =>
    orNotFound(context.trpc.enrollment.seatInvitation.ensureData({ seatId })),
  head: ({ loaderData, match: { context } }) =>
    pageHead(context, { title: context.intl.formatMessage(seatTitles.accept, { title: loaderData?.title ?? '' }) }),
  component: lazyRouteComponent(() => import('./accept-page.tsx'), 'AcceptPage'),
})

const claimRoute = createRoute({
  getParentRoute: () => publicRoute,
  path: '/claim/$token',
  validateSearch: searchParams({ training: words(40) }),
  loaderDeps: ({ search: { training } }) => ({ training }),
  loader: ({ context, params: { token }, deps: { training } }) =>
    orNotFound(context.trpc.enrollment.claimPage.ensureData({ token, offeringId: training })),
  head: ({ loaderData, match: { context } }) =>
    pageHead(context, {
      title: context.intl.formatMessage(seatTitles.claim, { title: loaderData?.title ?? '' }),
      noIndex: true,
    }),
  component: lazyRouteComponent(() => import('./claim-page.tsx'), 'ClaimPage'),
})

const waitingRoute = createRoute({
  getParentRoute: () => personRoute,
  path: '/teach/$offeringId/waiting',
  validateSearch: searchParams({
    open: oneOf(['move', 'remove', 'capacity', 'overbook', 'reserve', 'release']),
    entry: words(40),
  }),
  loader: ({ context, params: { offeringId } }) =>
    orNotFound(context.trpc.seats.waitingList.ensureData({ offeringId })),
  head: ({ loaderData, match: { context } }) =>
    pageHead(context, {
      title: context.intl.formatMessage(waitingWords.title, { title: loaderData?.offering.title ?? '' }),
      noIndex: true,
    }),
  component: lazyRouteComponent(() => import('./waiting/waiting-page.tsx'), 'WaitingPage'),
})

export const seatsRoutes = {
  public: [claimRoute],
  person: [
    deskRoute,
    offersRoute,
    buyRoute,
    buyPackRoute,
    delegatesRoute,
    quotesRoute,
    blockRoute,
    importRoute,
    acceptRoute,
    waitingRoute,
  ],
} as const
