import { QueryClient } from '@tanstack/react-query'
import { refusalOf } from './refusal-of.ts'

/** The cache of answers: fresh for half a minute, asked again twice after an outage, never after a refusal. */
export const makeQueryClient = ({ server }: { server: boolean }): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        gcTime: server ? Number.POSITIVE_INFINITY : 5 * 60_000,
        retry: server ? false : (failures, error) => failures < 2 && refusalOf(error) === null,
        refetchOnWindowFocus: true,
      },
      // Without a network a command fails at once and says so, instead of waiting unseen.
      mutations: { retry: false, networkMode: 'always' },
    },
  })
