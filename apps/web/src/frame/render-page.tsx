import type { Language } from '@inservice/domain/kernel'
import { createRequestHandler, renderRouterToString, RouterServer } from '@tanstack/react-router/ssr/server'
import type { ClientAssets } from '../../client-assets.ts'
import { chooseLanguage } from '../kernel/language/choose-language.ts'
import type { Theme } from '../kernel/pages/router-context.ts'
import { createAppRouter } from '../router.tsx'
import { makeServerContext } from './make-server-context.ts'
import { pageManifest } from './page-manifest.ts'

export type RenderInput = {
  request: Request
  /** Asks the program's own door: called with absolute addresses below the request's origin. */
  apiFetch: typeof fetch
  /** Left out, the address (`?lang=`), the cookie and `Accept-Language` choose. */
  language?: Language
  /** Left out, the cookie `theme` chooses. */
  theme?: Theme
  /** Whether people, prices and rosters are invented: the foot says so, and the sign-in page offers personas. */
  demo: boolean
  /** For the content security policy: put on every script of the page. */
  nonce?: string
}

/**
 * Renders the page at a request's address: the public ones whole, readable without JavaScript,
 * the others as frame and data for the browser to fill. Answers 404 for an unknown address,
 * a redirect where a page sends one elsewhere, 500 with the error page where the door fails.
 */
export const renderPage = async (input: RenderInput, assets: ClientAssets): Promise<Response> => {
  const chosen = chooseLanguage(input.request)
  const context = await makeServerContext({ ...input, language: input.language ?? chosen.language })
  const handle = createRequestHandler({
    request: input.request,
    createRouter: () => createAppRouter(context, input.nonce),
    getRouterManifest: () => pageManifest(assets, input.nonce),
  })
  const rendered = await handle(({ router, responseHeaders }) =>
    renderRouterToString({ router, responseHeaders, children: <RouterServer router={router} /> }),
  )
  const response = new Response(rendered.body, { status: rendered.status, headers: rendered.headers })
  response.headers.set('content-language', context.language)
  response.headers.append('vary', 'Cookie, Accept-Language')
  if (chosen.setCookie !== null) response.headers.append('set-cookie', chosen.setCookie)
  return response
}
