import type { Language } from '@inservice/domain/kernel'
import { fetchJsonWith } from '../kernel/api/fetch-json.ts'
import { makeApiClient } from '../kernel/api/make-api-client.ts'
import { makeQueryClient } from '../kernel/api/make-query-client.ts'
import { makeIntl } from '../kernel/language/make-intl.ts'
import { makeTrpcUtils, type RouterContext, type Theme } from '../kernel/pages/router-context.ts'
import { readTheme } from './theme.ts'

type Given = { request: Request; apiFetch: typeof fetch; language: Language; theme?: Theme; demo: boolean }

const themeIn = (cookies: string): string | undefined => /(?:^|;\s*)theme=(\w+)/.exec(cookies)?.[1]

/** One request's own cache and client: asks the door through the given fetch, with the reader's cookies. */
export const makeServerContext = async ({
  request,
  apiFetch,
  language,
  theme,
  demo,
}: Given): Promise<RouterContext> => {
  const { origin, searchParams } = new URL(request.url)
  const cookie = request.headers.get('cookie') ?? ''
  const pseudoLocale = import.meta.env.DEV && searchParams.get('lang') === 'xa'
  const headers = { cookie, 'accept-language': language }
  const queryClient = makeQueryClient({ server: true })
  const client = makeApiClient({ origin, fetch: apiFetch, headers })
  return {
    queryClient,
    client,
    trpc: makeTrpcUtils(queryClient, client),
    fetchJson: fetchJsonWith((path, init) =>
      apiFetch(`${origin}${path}`, { ...init, headers: { ...headers, accept: 'application/json' } }),
    ),
    language,
    pseudoLocale,
    intl: await makeIntl({ language, pseudoLocale }),
    theme: theme ?? readTheme(themeIn(cookie)),
    demo,
    mayBeSignedIn: cookie !== '',
    origin,
  }
}
