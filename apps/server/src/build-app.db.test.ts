import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { query } from '@inservice/usecases/kernel'
import { documentRoute } from './documents.ts'
import { openBrowser } from './testing/open-browser.ts'
import { webhookSecret } from './testing/open-test-house.ts'
import { openTestServer, type TestServer } from './testing/open-test-server.ts'

const greet = query({
  name: 'test.greet',
  input: z.object({ name: z.string().max(5) }),
  load: async (_read, { name }) => (name === 'none' ? null : { name }),
  allow: (actor) => actor.kind === 'person',
  show: (state) => state,
})
const greeting = documentRoute({
  path: '/documents/greeting/:name/note.txt',
  door: 'signedIn',
  query: greet,
  input: ({ params }) => ({ name: params['name'] }),
  make: ({ name }) => ({ body: `Hello, ${name}.`, type: 'text/plain; charset=utf-8', name: 'note ñ.txt' }),
})

let here: TestServer
let shut: TestServer
const userId = '01900000-0000-7000-8000-0000000000e1'
const personId = '01900000-0000-7000-8000-0000000000e2'

beforeAll(async () => {
  here = await openTestServer({ documents: [greeting] })
  shut = await openTestServer({ isDemo: false, mailbox: null })
  await here.pool.query(`
    insert into auth_user (id, name, email, email_verified) values ('${userId}', 'Elena Educator', 'educator@demo.example', true);
    insert into person (id, auth_user_id, given_name, family_name, is_invented) values ('${personId}', '${userId}', 'Elena', 'Educator', true);
    insert into person_address (id, person_id, email, verified_at, is_primary) values (gen_random_uuid(), '${personId}', 'educator@demo.example', now(), true);
    insert into role_grant (id, person_id, role, scope_kind, scope_id) values (gen_random_uuid(), '${personId}', 'trainer', 'offering', gen_random_uuid());`)
})
afterAll(async () => {
  await here.close()
  await shut.close()
})

const educator = async () => {
  const browser = openBrowser(here)
  expect((await browser.postJson('/api/demo/sign-in', { key: 'educator' })).status).toBe(200)
  return browser
}
const problemOf = async (answer: Response) => {
  const body: { error: { code: string; reference: string } } = JSON.parse(await answer.text())
  return body.error
}

describe('the demonstration', () => {
  test('lists its personas and signs in as one by a plain form', async () => {
    const browser = openBrowser(here)
    const listed: { key: string; name: string }[] = JSON.parse(await (await browser.visit('/api/demo/personas')).text())
    expect(listed).toEqual([expect.objectContaining({ key: 'educator', name: 'Elena Educator' })])
    const form = new URLSearchParams({ key: 'educator', next: '/catalog?text=x' })
    const answer = await browser.visit('/api/demo/sign-in', { method: 'POST', body: form })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/catalog?text=x'])
    const me = await browser.me()
    expect(me).toMatchObject({ person: { id: personId }, areas: ['learning', 'teach'], roles: [{ role: 'trainer' }] })
    // The sign-in library believes the same cookie.
    expect(await (await browser.visit('/api/auth/get-session')).text()).toContain('educator@demo.example')
  })
  test('never leads to another site', async () => {
    const form = new URLSearchParams({ key: 'educator', next: '//evil.example' })
    const answer = await openBrowser(here).visit('/api/demo/sign-in', { method: 'POST', body: form })
    expect(answer.headers.get('location')).toBe('/learning')
  })
  test('is not there where it is off, and knows nobody else', async () => {
    expect((await openBrowser(shut).visit('/api/demo/personas')).status).toBe(404)
    expect((await openBrowser(shut).postJson('/api/demo/sign-in', { key: 'educator' })).status).toBe(404)
    expect((await openBrowser(here).postJson('/api/demo/sign-in', { key: 'kim' })).status).toBe(404)
    expect((await openBrowser(shut).visit('/api/mailbox')).status).toBe(404)
  })
})

describe('another site', () => {
  const change = { commandId: '01900000-0000-7000-8000-000000000001', language: 'es' }
  const language = async () => (await here.pool.query('select language from person where id = $1', [personId])).rows[0]
  test('can’t use a person’s cookie to change something', async () => {
    const browser = await educator()
    for (const headers of [
      { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
      { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' },
      { origin: 'null', 'sec-fetch-site': 'same-site' },
    ]) {
      const answer = await browser.postJson('/api/trpc/people.setLanguage', change, headers)
      expect(answer.status).toBe(403)
      expect(await problemOf(answer)).toMatchObject({ code: 'from-elsewhere' })
    }
    expect(await language()).toEqual({ language: 'en' })
  })
  test('while a page of this site can', async () => {
    const browser = await educator()
    expect((await browser.postJson('/api/trpc/people.setLanguage', change)).status).toBe(200)
    expect(await language()).toEqual({ language: 'es' })
  })
})

describe('webhooks', () => {
  const body = JSON.stringify({
    id: 'evt_1',
    object: 'event',
    type: 'customer.created',
    created: 1,
    livemode: false,
    data: { object: { id: 'cus_1' } },
  })
  const sign = (secret: string): string => {
    const at = Math.floor(Date.now() / 1000)
    return `t=${at},v1=${createHmac('sha256', secret).update(`${at}.${body}`).digest('hex')}`
  }
  const post = (signature: string) =>
    here.app.request('/api/webhooks/stripe', { method: 'POST', body, headers: { 'stripe-signature': signature } })
  const kept = async () => (await here.pool.query('select id, kind from gateway_event')).rows
  const jobs = async () =>
    (await here.pool.query(`select payload from job_outbox where task = 'billing.process-gateway-event'`)).rows

  test('with a wrong signature are refused and leave nothing', async () => {
    for (const signature of ['', 't=1,v1=00', sign('whsec_other')]) {
      const answer = await post(signature)
      expect(answer.status).toBe(400)
      expect(await problemOf(answer)).toMatchObject({ code: 'signature-wrong' })
    }
    expect(await kept()).toEqual([])
  })
  test('are stored once with their job, however often they are told', async () => {
    const answers = await Promise.all([post(sign(webhookSecret)), post(sign(webhookSecret)), post(sign(webhookSecret))])
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    expect((await post(sign(webhookSecret))).status).toBe(200)
    expect(await kept()).toEqual([{ id: 'evt_1', kind: 'customer.created' }])
    expect(await jobs()).toEqual([{ payload: { eventId: 'evt_1' } }])
  })
})

describe('files on request', () => {
  test('send a stranger to sign in, and back', async () => {
    const answer = await openBrowser(here).visit('/documents/greeting/kim/note.txt?x=1')
    expect([answer.status, answer.headers.get('location')]).toEqual([
      302,
      '/sign-in?next=%2Fdocuments%2Fgreeting%2Fkim%2Fnote.txt%3Fx%3D1',
    ])
  })
  test('are made for who may have them', async () => {
    const answer = await (await educator()).visit('/documents/greeting/kim/note.txt')
    expect(await answer.text()).toBe('Hello, kim.')
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="note-.txt"; filename*=UTF-8''note%20%C3%B1.txt`,
    )
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
  })
  test('that are absent, not allowed or asked for wrongly read alike', async () => {
    const browser = await educator()
    const [absent, wrong] = [
      await browser.visit('/documents/greeting/none/note.txt'),
      await browser.visit('/documents/greeting/toolong/note.txt'),
    ]
    expect(absent.status).toBe(wrong.status)
  })
})

describe('attachments', () => {
  const send = async (content: string, browser: ReturnType<typeof openBrowser>) => {
    const form = new FormData()
    form.set('file', new File([Buffer.from(content, 'latin1')], 'po.pdf', { type: 'application/pdf' }))
    return browser.visit('/api/files', { method: 'POST', body: form })
  }
  test('are taken from a signed-in person, by what they are', async () => {
    const browser = await educator()
    const answer = await send('%PDF-1.7 a purchase order', browser)
    const taken: { key: string; name: string } = JSON.parse(await answer.text())
    expect(taken).toMatchObject({ name: 'po.pdf', type: 'application/pdf' })
    expect(await here.server.house.files.get(taken.key)).toMatchObject({ contentType: 'application/pdf' })
    expect((await send('<script>', browser)).status).toBe(422)
    expect((await send('%PDF-', openBrowser(here))).status).toBe(401)
  })
  test('are at most 10 MB', async () => {
    const answer = await send(`%PDF-${' '.repeat(10.6 * 1024 * 1024)}`, await educator())
    expect(answer.status).toBe(413)
    expect(await problemOf(answer)).toMatchObject({ code: 'too-big' })
  })
})

describe('an answer that is no answer', () => {
  test('has a reference and no inside', async () => {
    const unknown = await openBrowser(here).visit('/api/nothing')
    expect(unknown.status).toBe(404)
    expect((await problemOf(unknown)).reference).toBe(unknown.headers.get('x-reference'))

    const broken = await openTestServer()
    await broken.pool.query('alter table auth_session rename to gone')
    const browser = openBrowser(broken)
    browser.jar.set('inservice.session_token', (await educator()).jar.get('inservice.session_token') ?? '')
    const answer = await browser.visit(`/api/trpc/people.me?input=${encodeURIComponent('{}')}`)
    const text = await answer.text()
    expect(answer.status).toBe(500)
    expect(text).toContain(answer.headers.get('x-reference'))
    expect(text).not.toMatch(/auth_session|relation|stack|node_modules/)
    await broken.close()
  })
  test('of a page names the reference in the reader’s language', async () => {
    const answer = await openBrowser(here).visit('/catalog', { headers: { 'accept-language': 'es' } })
    expect(answer.status).toBe(503)
    expect(await answer.text()).toContain('Referencia')
  })
})

test('every answer holds the browser to this site', async () => {
  const answer = await openBrowser(here).visit('/robots.txt')
  expect(answer.headers.get('content-security-policy')).toMatch(/frame-ancestors 'none'/)
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  expect(answer.headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin')
  expect(await answer.text()).toBe('User-agent: *\nDisallow: /\n')
})

test('health asks the database', async () => {
  expect((await here.app.request('/health')).status).toBe(200)
  const broken = await openTestServer()
  await broken.pool.query('alter function fold(text) rename to gone')
  expect((await broken.app.request('/health')).status).toBe(503)
  await broken.close()
})

test('the sitemap names the public pages', async () => {
  const answer = await openBrowser(shut).visit('/sitemap.xml')
  expect(await answer.text()).toContain('<loc>http://localhost:3000/about-clock-hours</loc>')
})
