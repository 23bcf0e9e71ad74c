import { Hono } from 'hono'
import { answerProblem, sentences } from '../http/answer-problem.ts'
import type { Mailbox } from '../open-mail.ts'
import type { Vars } from '../server.ts'

/** The local mailbox: what would have been sent, where no mail server is set. Never mounted in production. */
export const mailboxRoutes = (mailbox: Mailbox): Hono<Vars> => {
  const routes = new Hono<Vars>()
  routes.use(async (c, next) => {
    await next()
    c.res.headers.set('cache-control', 'no-store')
  })
  routes.get('/', async (c) => {
    const lines = await mailbox.list(c.req.query('to'))
    return c.json(lines.map(({ id, to, subject, sentAt }) => ({ id, to, subject, at: sentAt })))
  })
  routes.get('/:id', async (c) => {
    const letter = await mailbox.find(c.req.param('id'))
    if (letter === null) return answerProblem(c, 404, 'not-found', sentences.missing)
    const { id, to, from, subject, html, text, sentAt } = letter
    const attachments = letter.attachments.map(({ filename }, at) => ({
      filename,
      href: `/api/mailbox/${id}/attachments/${at}`,
    }))
    return c.json({ id, to, from, subject, html, text, at: sentAt, attachments })
  })
  routes.get('/:id/attachments/:at', async (c) => {
    const letter = await mailbox.find(c.req.param('id'))
    const file = letter?.attachments[Number(c.req.param('at'))]
    if (!file) return answerProblem(c, 404, 'not-found', sentences.missing)
    return c.body(new Uint8Array(Buffer.from(file.content, 'base64')), 200, {
      'content-type': file.contentType,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.filename)}`,
    })
  })
  return routes
}
