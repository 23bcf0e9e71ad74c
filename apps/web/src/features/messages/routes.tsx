import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { z } from 'zod'
import { publicRoute } from '../../frame/layouts.tsx'
import { pageHead } from '../../kernel/pages/page-head.ts'
import { mailboxWords } from './mailbox-words.ts'

const mailboxRoute = createRoute({
  getParentRoute: () => publicRoute,
  path: '/mailbox',
  ssr: false,
  validateSearch: z.object({
    to: z.string().optional().catch(undefined),
    letter: z.string().optional().catch(undefined),
  }),
  head: ({ match: { context } }) =>
    pageHead(context, { title: context.intl.formatMessage(mailboxWords.title), noIndex: true }),
  component: lazyRouteComponent(() => import('./mailbox-page.tsx'), 'MailboxPage'),
})

export const messagesRoutes = { public: [mailboxRoute], person: [] } as const
