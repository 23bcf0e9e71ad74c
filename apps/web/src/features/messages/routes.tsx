import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { publicRoute } from '../../frame/layouts.tsx'
import { pageHead } from '../../kernel/pages/page-head.ts'
import { searchParams, words } from '../../kernel/pages/search-params.ts'
import { mailboxWords } from './mailbox-words.ts'

const mailboxRoute = createRoute({
  getParentRoute: () => publicRoute,
  path: '/mailbox',
  ssr: false,
  validateSearch: searchParams({ to: words(254), letter: words() }),
  head: ({ match: { context } }) =>
    pageHead(context, { title: context.intl.formatMessage(mailboxWords.title), noIndex: true }),
  component: lazyRouteComponent(() => import('./mailbox-page.tsx'), 'MailboxPage'),
})

export const messagesRoutes = { public: [mailboxRoute], person: [] } as const
