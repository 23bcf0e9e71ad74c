import { createRootRouteWithContext } from '@tanstack/react-router'
import { STRANGER, type Session } from '../kernel/api/session.ts'
import type { RouterContext } from '../kernel/pages/router-context.ts'
import { oneOf, searchParams } from '../kernel/pages/search-params.ts'
import { Document } from './document.tsx'
import { Frame } from './frame.tsx'

const readSession = async ({ queryClient, trpc, mayBeSignedIn }: RouterContext): Promise<Session> => {
  if (!mayBeSignedIn) return STRANGER
  try {
    const me = await trpc.people.me.ensureData({}, { staleTime: 5 * 60_000 })
    return { ...me, known: true }
  } catch {
    // A public page stays readable while the door can't say who reads; the next page asks again.
    queryClient.removeQueries({ queryKey: [['people', 'me']] })
    return { ...STRANGER, known: false }
  }
}

/** The whole document and its frame: every route stands below it, through `publicRoute` or `personRoute`. */
export const rootRoute = createRootRouteWithContext<RouterContext>()({
  validateSearch: searchParams({ lang: oneOf(['en', 'es']) }),
  beforeLoad: async ({ context }) => ({ session: await readSession(context) }),
  head: () => ({
    meta: [
      { charSet: 'utf-8' },
      { name: 'viewport', content: 'width=device-width, initial-scale=1, viewport-fit=cover' },
      { name: 'color-scheme', content: 'light dark' },
      { title: 'Inservice' },
    ],
    links: [{ rel: 'icon', type: 'image/svg+xml', href: '/favicon.svg' }],
  }),
  shellComponent: Document,
  component: Frame,
})
