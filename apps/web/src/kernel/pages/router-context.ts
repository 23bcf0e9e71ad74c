import type { QueryClient } from '@tanstack/react-query'
import type { Language } from '@inservice/domain/kernel'
import { createTRPCQueryUtils } from '@trpc/react-query'
import type { TRPCClient } from '@trpc/client'
import type { IntlShape } from 'react-intl'
import type { AppRouter } from '../api/app-router.ts'

/** The program's procedures for loaders: `context.trpc.catalog.search.ensureData({ … })`. */
export const makeTrpcUtils = (queryClient: QueryClient, client: TRPCClient<AppRouter>) =>
  createTRPCQueryUtils<AppRouter>({ queryClient, client })
export type TrpcUtils = ReturnType<typeof makeTrpcUtils>

export type Theme = 'light' | 'dark' | 'system'

/** What every route's `beforeLoad`, `loader` and `head` may use. The root adds `session`. */
export type RouterContext = {
  queryClient: QueryClient
  trpc: TrpcUtils
  client: TRPCClient<AppRouter>
  /** Fetches one of the server's own addresses, with the reader's cookies, as JSON. */
  fetchJson: <Value>(path: string) => Promise<Value>
  language: Language
  intl: IntlShape
  /** In development, whether sentences are shown in the pseudo-locale. */
  pseudoLocale: boolean
  theme: Theme
  demo: boolean
  /** Whether this request or browser carries any cookie: without one nobody can be signed in. */
  mayBeSignedIn: boolean
  origin: string
}
