import { createTRPCClient, httpBatchLink, type TRPCClient } from '@trpc/client'
import type { AppRouter } from './app-router.ts'

type Place = { origin: string; fetch: typeof fetch; headers?: Record<string, string> }

/** Speaks to the program's door. In the browser the origin is empty; a server render passes its own fetch and the reader's cookies. */
export const makeApiClient = ({ origin, fetch, headers = {} }: Place): TRPCClient<AppRouter> =>
  createTRPCClient<AppRouter>({
    links: [httpBatchLink({ url: `${origin}/api/trpc`, fetch, headers, maxURLLength: 4000 })],
  })
