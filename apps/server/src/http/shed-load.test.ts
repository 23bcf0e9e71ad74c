import { Hono } from 'hono'
import { expect, test } from 'vitest'
import type { Vars } from '../server.ts'
import { shedLoad, watchLoad } from './shed-load.ts'

const serve = (limits: { mostAtOnce: number; mostDelayMs: number }, delayMs: number) => {
  let open = (): void => undefined
  const gate = new Promise<void>((resolve) => {
    open = resolve
  })
  const app = new Hono<Vars>()
  const traffic = { underWay: 0 }
  app.use(shedLoad(watchLoad(limits, traffic, { delayMs: () => delayMs }), traffic))
  app.get('/slow', async (c) => {
    await gate
    return c.text('done')
  })
  app.get('/health', (c) => c.text('well'))
  return { app, open: () => open() }
}

test('what is too much at once is told to come back; what was begun is done', async () => {
  const { app, open } = serve({ mostAtOnce: 2, mostDelayMs: 1000 }, 0)
  const begun = [1, 2].map(async () => app.request('/slow'))
  const refused = await app.request('/slow')
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '2'])
  open()
  expect((await Promise.all(begun)).map(({ status }) => status)).toEqual([200, 200])
  expect((await app.request('/slow')).status).toBe(200)
})

test('a loop that lags takes nothing more, but still says how it is', async () => {
  const { app } = serve({ mostAtOnce: 2, mostDelayMs: 1000 }, 1500)
  expect((await app.request('/slow')).status).toBe(503)
  expect((await app.request('/health')).status).toBe(200)
})
