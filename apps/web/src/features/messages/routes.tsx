import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { personRoute, publicRoute } from '../../frame/layouts.tsx'
import { orNotFound } from '../../kernel/api/or-not-found.ts'
import { pageHead } from '../../kernel/pages/page-head.ts'
import { searchParams, words } from '../../kernel/pages/search-params.ts'
import { mailboxWords } from './mailbox-words.ts'
import { messageWords } from './message-words.ts'

const mailboxRoute = createRoute({
  getParentRoute: () => publicRoute,
  path: '/mailbox',
  ssr: false,
  validateSearch: searchParams({ to: words(254), letter: words() }),
  head: ({ match: { context } }) =>
    pageHead(context, { title: context.intl.formatMessage(mailboxWords.title), noIndex: true }),
  component: lazyRouteComponent(() => import('./mailbox-page.tsx'), 'MailboxPage'),
})

const rosterMessagesRoute = createRoute({
  getParentRoute: () => personRoute,
  path: '/teach/$offeringId/messages',
  loader: ({ context, params }) =>
    orNotFound(context.trpc.messages.rosterMessages.ensureData({ offeringId: params.offeringId })),
  head: ({ loaderData, match: { context } }) =>
    pageHead(context, {
      title: context.intl.formatMessage(messageWords.title, { title: loaderData?.offering.title ?? '' }),
      noIndex: true,
    }),
  component: lazyRouteComponent(() => import('./roster-messages-page.tsx'), 'RosterMessagesPage'),
})

export const messagesRoutes = { public: [mailboxRoute], person: [rosterMessagesRoute] } as const
