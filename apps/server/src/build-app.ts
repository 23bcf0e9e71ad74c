import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { answerProblem, sentences } from './http/answer-problem.ts'
import { checkOrigin } from './http/check-origin.ts'
import { compress } from './http/compress.ts'
import { giveReference } from './http/give-reference.ts'
import { limitTries } from './http/limit-tries.ts'
import { setSecurityHeaders } from './http/set-security-headers.ts'
import { shedLoad } from './http/shed-load.ts'
import { answerAuth } from './routes/answer-auth.ts'
import { serveAssets } from './routes/assets.ts'
import { demoRoutes } from './routes/demo.ts'
import { documentRoutes } from './routes/documents.ts'
import { answerHealth } from './routes/health.ts'
import { mailboxRoutes } from './routes/mailbox.ts'
import { answerPage, plainPage } from './routes/pages.ts'
import { answerRobots, answerSitemap } from './routes/sitemap.ts'
import { answerStripeWebhook } from './routes/stripe-webhook.ts'
import { answerTrpc } from './routes/trpc.ts'
import { answerUpload } from './routes/upload.ts'
import type { Server, Vars } from './server.ts'

const megabyte = 1024 * 1024
const isApi = (path: string): boolean => path.startsWith('/api/')

const atMost = (maxSize: number) =>
  bodyLimit({ maxSize, onError: (c) => answerProblem(c, 413, 'too-big', sentences.tooBig) })

const guard = (app: Hono<Vars>, server: Server): void => {
  app.use(giveReference(server))
  app.use(
    setSecurityHeaders({
      isHttps: server.publicUrl.startsWith('https:'),
      isDevelopment: server.pages?.middlewares != null,
    }),
  )
  app.use(shedLoad(server.isTooMuch, server.traffic))
  app.use(compress())
  app.onError((error, c) => {
    server.log.error({ reference: c.get('reference'), path: c.req.path, error }, 'bug')
    return isApi(c.req.path)
      ? answerProblem(c, 500, 'our-fault', sentences.ourFault)
      : plainPage(c, 500, sentences.ourFault)
  })
}

const openApi = (app: Hono<Vars>, server: Server): void => {
  app.post('/api/webhooks/stripe', atMost(megabyte), answerStripeWebhook(server))
  const fromHere = checkOrigin(server)
  app.post('/api/files', fromHere, atMost(10.5 * megabyte), answerUpload(server))
  app.use('/api/*', fromHere, atMost(megabyte))
  for (const path of [
    '/api/auth/sign-in/*',
    '/api/auth/sign-up/*',
    '/api/auth/request-password-reset',
    '/api/auth/send-verification-email',
  ]) {
    app.use(path, limitTries(server))
  }
  app.on(['GET', 'POST'], '/api/auth/*', answerAuth(server))
  app.on(['GET', 'POST'], '/api/trpc/*', answerTrpc(server))
  if (server.isDemo) app.route('/api/demo', demoRoutes(server))
  if (server.mailbox !== null) app.route('/api/mailbox', mailboxRoutes(server.mailbox))
  app.all('/api/*', (c) => answerProblem(c, 404, 'not-found', sentences.missing))
}

/** The whole HTTP side: guards, doors, files, pages, in this order. */
export const buildApp = (server: Server): Hono<Vars> => {
  const app = new Hono<Vars>()
  app.get('/health', answerHealth(server))
  guard(app, server)
  openApi(app, server)
  const { emulator, pages } = server
  if (emulator !== null) app.all('/stripe-emulator/*', (c) => emulator.fetch(c.req.raw))
  app.get('/robots.txt', answerRobots(server))
  app.get('/sitemap.xml', answerSitemap(server))
  if (pages?.assets != null) app.use(serveAssets(pages.assets))
  app.route('/', documentRoutes(server))
  app.get('*', answerPage(server, app))
  app.notFound((c) =>
    isApi(c.req.path) ? answerProblem(c, 404, 'not-found', sentences.missing) : plainPage(c, 404, sentences.missing),
  )
  return app
}
