import type { Context, Hono } from 'hono'
import { languageOf } from '../http/language-of.ts'
import { sentences } from '../http/answer-problem.ts'
import type { Server, Vars } from '../server.ts'

const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** The page of last resort: no bundle, no database, no script. */
export const plainPage = (
  c: Context<Vars>,
  status: 404 | 500 | 503,
  sentence: { en: string; es: string },
): Response => {
  const language = languageOf(c.req.raw.headers)
  const back = language === 'es' ? 'Ir al catálogo' : 'Go to the catalog'
  const number = language === 'es' ? 'Referencia' : 'Reference'
  const body = `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Inservice</title><body><main><h1>Inservice</h1><p>${escape(sentence[language])}</p>
<p>${number}: <code>${escape(c.get('reference'))}</code></p><p><a href="/">${back}</a></p></main>`
  return c.html(body, status, { 'cache-control': 'no-store' })
}

const notBuilt = {
  en: 'The pages of this installation are not built yet.',
  es: 'Las páginas de esta instalación aún no se han construido.',
}

/** The request as pages see it: at the public address where it is known, since a proxy may have spoken plain HTTP with us. */
const seenFrom = (request: Request, { publicUrl, isProduction }: Server): Request => {
  if (!isProduction) return request
  const { pathname, search } = new URL(request.url)
  return new Request(new URL(publicUrl).origin + pathname + search, { headers: request.headers })
}

/** Pages, rendered from the web's own server bundle; it asks our door inside the process. */
export const answerPage =
  (server: Server, app: Hono<Vars>) =>
  async (c: Context<Vars>): Promise<Response> => {
    if (server.pages === null) return plainPage(c, 503, notBuilt)
    const inside = c.get('reference')
    const apiFetch: typeof fetch = async (input, init) => app.fetch(new Request(input, init), { inside })
    try {
      const { render } = await server.pages.load()
      const page = await render({
        request: seenFrom(c.req.raw, server),
        apiFetch,
        demo: server.isDemo,
        nonce: c.get('nonce'),
      })
      if (!page.headers.has('cache-control')) page.headers.set('cache-control', 'private, no-cache')
      if (page.status >= 500)
        server.log.error({ reference: inside, path: c.req.path }, 'a page answered with its error page')
      return page
    } catch (error) {
      server.log.error({ reference: inside, path: c.req.path, error }, 'a page could not be rendered')
      return plainPage(c, 500, sentences.ourFault)
    }
  }
