import { Hono } from 'hono'
import { findCaller } from '../auth/find-caller.ts'
import type { HandedOut } from '../documents.ts'
import type { Server, Vars } from '../server.ts'

const inBrowser = new Set(['application/pdf', 'text/html'])

/** A file name for a header: plain for old browsers, whole for the others. */
const nameHeader = ({ name, type }: HandedOut): string => {
  const plain = name.replace(/[^\w.-]+/g, '-')
  const way = inBrowser.has(type.split(';')[0] ?? '') ? 'inline' : 'attachment'
  return `${way}; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`
}

const answer = (file: HandedOut): Response =>
  new Response(typeof file.body === 'string' ? file.body : new Uint8Array(file.body), {
    headers: {
      'content-type': file.type,
      'content-disposition': nameHeader(file),
      'cache-control': 'private, no-store',
    },
  })

/** Files made on request. What is not there for the reader falls through to the page that says so. */
export const documentRoutes = (server: Server): Hono<Vars> => {
  const routes = new Hono<Vars>()
  for (const route of server.documents) {
    routes.get(route.path, async (c, next) => {
      const { actor, language } = await findCaller(c.req.raw.headers, server)
      const { pathname, search } = new URL(c.req.url)
      if (route.door === 'signedIn' && actor.kind !== 'person') {
        return c.redirect(`/sign-in?next=${encodeURIComponent(pathname + search)}`, 302)
      }
      const address = { params: c.req.param(), search: new URLSearchParams(search) }
      const making = { language, now: server.house.now(), publicUrl: server.publicUrl }
      const file = await route.answer(server.house, actor, address, making)
      if (!file.ok) return next()
      return answer(file.value)
    })
  }
  return routes
}
