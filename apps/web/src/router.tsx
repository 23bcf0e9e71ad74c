import { createRouter, createSerializationAdapter } from '@tanstack/react-router'
import { TRPCClientError } from '@trpc/client'
import { dehydrate, hydrate, type DehydratedState } from '@tanstack/react-query'
import { ErrorPage } from './frame/error-page.tsx'
import { NotFoundPage } from './frame/not-found-page.tsx'
import { PendingPage } from './frame/pending-page.tsx'
import { Providers } from './frame/providers.tsx'
import type { RouterContext } from './kernel/pages/router-context.ts'
import { parseSearch, stringifySearch } from './kernel/pages/search-text.ts'
import { routeTree } from './routes.tsx'

// Answers of the door are plain JSON already.
type Carried = { queries: string }

// An error keeps its reference and its refusal on the way from the server's render to the browser.
const errors = createSerializationAdapter({
  key: 'door-error',
  test: (value): value is Error & { data: unknown } => value instanceof TRPCClientError,
  toSerializable: (error) => ({ message: error.message, data: JSON.stringify(error.data ?? null) }),
  fromSerializable: ({ message, data }) => Object.assign(new Error(message), { data: JSON.parse(data) as unknown }),
})

/** The router of one reader: per request on the server, once in the browser. */
export const createAppRouter = (context: RouterContext, nonce?: string) => {
  const navigate = (href: string) => void router.navigate({ href })
  const router = createRouter({
    routeTree,
    context,
    ...(nonce === undefined ? {} : { ssr: { nonce } }),
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 300,
    defaultPendingMinMs: 200,
    defaultPendingComponent: PendingPage,
    defaultErrorComponent: ErrorPage,
    defaultNotFoundComponent: NotFoundPage,
    scrollRestoration: true,
    parseSearch,
    stringifySearch,
    Wrap: ({ children }) => (
      <Providers context={context} navigate={navigate}>
        {children}
      </Providers>
    ),
    dehydrate: (): Carried => ({ queries: JSON.stringify(dehydrate(context.queryClient)) }),
    hydrate: (carried: Carried) => hydrate(context.queryClient, JSON.parse(carried.queries) as DehydratedState),
  })
  router.options.serializationAdapters = [errors]
  return router
}

export type AppRouter = ReturnType<typeof createAppRouter>

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter
  }
}
