import { isLanguage } from '../kernel/language/languages.ts'
import { makeApiClient } from '../kernel/api/make-api-client.ts'
import { makeQueryClient } from '../kernel/api/make-query-client.ts'
import { fetchJsonWith } from '../kernel/api/fetch-json.ts'
import { makeIntl } from '../kernel/language/make-intl.ts'
import { makeTrpcUtils, type RouterContext } from '../kernel/pages/router-context.ts'
import { readTheme } from './theme.ts'

// A small command under way goes through even if the person leaves the page.
const fetchOnward: typeof fetch = (input, init) =>
  window.fetch(input, {
    ...init,
    keepalive: init?.method === 'POST' && typeof init.body === 'string' && init.body.length < 10_000,
  })

/** What the server wrote on `<html>` tells the browser how to go on: language, demonstration, theme. */
export const makeBrowserContext = async (): Promise<RouterContext> => {
  const { lang, dataset } = document.documentElement
  const pseudoLocale = dataset.pseudo === 'yes'
  const language = isLanguage(lang) ? lang : 'en'
  const queryClient = makeQueryClient({ server: false })
  const client = makeApiClient({ origin: '', fetch: fetchOnward })
  return {
    queryClient,
    client,
    trpc: makeTrpcUtils(queryClient, client),
    fetchJson: fetchJsonWith((path, init) => window.fetch(path, init)),
    language,
    pseudoLocale,
    intl: await makeIntl({ language, pseudoLocale }),
    theme: readTheme(dataset.theme),
    demo: dataset.demo === 'yes',
    mayBeSignedIn: true,
    origin: window.location.origin,
  }
}
