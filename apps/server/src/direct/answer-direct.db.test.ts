import { afterAll, beforeAll, expect, test } from 'vitest'
import { listen, type Listening } from '../listen.ts'
import { openBrowser } from '../testing/open-browser.ts'
import { openTestServer, type TestServer } from '../testing/open-test-server.ts'

let here: TestServer
let listening: Listening
let cookie = ''
const userId = '01900000-0000-7000-8000-0000000000e1'
const personId = '01900000-0000-7000-8000-0000000000e2'

beforeAll(async () => {
  here = await openTestServer()
  listening = await listen(here.app, here.server, 0)
  await here.pool.query(`
    insert into auth_user (id, name, email, email_verified) values ('${userId}', 'Elena Educator', 'educator@demo.example', true);
    insert into person (id, auth_user_id, given_name, family_name, is_invented) values ('${personId}', '${userId}', 'Elena', 'Educator', true);
    insert into person_address (id, person_id, email, verified_at, is_primary) values (gen_random_uuid(), '${personId}', 'educator@demo.example', now(), true)`)
  const browser = openBrowser(here)
  await browser.postJson('/api/demo/sign-in', { key: 'educator' })
  cookie = [...browser.jar].map(([name, value]) => `${name}=${value}`).join('; ')
})
afterAll(async () => {
  await listening.close()
  await here.close()
})

type Knock = {
  readonly path: string
  readonly body: string
  readonly cookie?: string
  readonly headers?: Record<string, string>
}

const knock = async ({ path, body, cookie: own = cookie, headers = {} }: Knock) => {
  const origin = `http://localhost:${listening.port}`
  const answer = await fetch(`${origin}/api/trpc/${path}`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', origin, 'sec-fetch-site': 'same-origin', cookie: own, ...headers },
  })
  const text = await answer.text()
  const reference = answer.headers.get('x-reference') ?? 'none'
  const kept = [
    'cache-control',
    'content-type',
    'x-content-type-options',
    'x-frame-options',
    'referrer-policy',
    'permissions-policy',
  ]
  return {
    // Only the official adapter says by which headers its answers vary.
    isDirect: answer.headers.get('vary') === null,
    same: {
      status: answer.status,
      text: text.replaceAll(reference, '<reference>'),
      headers: kept.map((name) => answer.headers.get(name)),
      hasReference: reference !== 'none',
    },
  }
}

/** The header asks for what only the official adapter gives. */
const officially = (asked: Knock) =>
  knock({ ...asked, headers: { ...asked.headers, 'trpc-accept': 'application/json' } })

const change = (at: number, language: string) => ({ commandId: `01900000-0000-7000-8000-00000000000${at}`, language })
const asked: Readonly<Record<string, Knock>> = {
  'a command': { path: 'people.setLanguage', body: JSON.stringify(change(1, 'es')) },
  'the same again': { path: 'people.setLanguage', body: JSON.stringify(change(1, 'es')) },
  'a batch of one': { path: 'people.setLanguage?batch=1', body: JSON.stringify({ 0: change(2, 'en') }) },
  'bad input': { path: 'people.setLanguage', body: JSON.stringify(change(3, 'xx')) },
  'bad input in a batch': { path: 'people.setLanguage?batch=1', body: JSON.stringify({ 0: change(3, 'xx') }) },
  'a batch of nothing': { path: 'people.setLanguage?batch=1', body: '{}' },
  nobody: { path: 'people.setLanguage', body: JSON.stringify(change(4, 'es')), cookie: 'language=es' },
  'a cookie that is not ours': {
    path: 'people.setLanguage',
    body: JSON.stringify(change(4, 'es')),
    cookie: 'inservice.session_token=abc.def',
  },
  'a refusal': {
    path: 'enrollment.register',
    body: JSON.stringify({
      offeringId: personId,
      payBy: 'nothing',
      expectedCents: 0,
      commandId: '01900000-0000-7000-8000-000000000009',
    }),
  },
}

test.for(Object.entries(asked))('%s is answered directly as it is officially', async ([, one]) => {
  const direct = await knock(one)
  const official = await officially(one)
  expect([direct.isDirect, official.isDirect]).toEqual([true, false])
  expect(direct.same).toEqual(official.same)
  expect(direct.same.hasReference).toBe(true)
})

const plain = { path: 'people.setLanguage', body: JSON.stringify(change(5, 'es')) }
const left: Readonly<Record<string, Knock>> = {
  'another site': { ...plain, headers: { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' } },
  'a procedure that is none': { ...plain, path: 'people.forget' },
  'several at once': {
    path: 'people.setLanguage,people.setLanguage?batch=1',
    body: JSON.stringify({ 0: change(6, 'es'), 1: change(7, 'en') }),
  },
  'what is no json by its type': { ...plain, headers: { 'content-type': 'text/plain' } },
}

test.for(Object.entries(left))('%s is left to the official adapter', async ([, one]) => {
  expect((await knock(one)).same).toEqual((await officially(one)).same)
  expect((await knock(one)).isDirect).toBe(false)
})

test('text that is no json is refused alike', async () => {
  const [direct, official] = [await knock({ ...plain, body: '{"a":' }), await officially({ ...plain, body: '{"a":' })]
  expect([direct.isDirect, direct.same.status, official.same.status]).toEqual([true, 400, 400])
})

test('a session that has lost a day is prolonged by the official one, and the command is given', async () => {
  await here.pool.query(`update auth_session set expires_at = now() + interval '2 days'`)
  const answer = await knock({ ...plain, body: JSON.stringify(change(8, 'es')) })
  expect([answer.isDirect, answer.same.status]).toEqual([false, 200])
})

test('a body that breaks off changes nothing and leaves nothing under way', async () => {
  const { connect } = await import('node:net')
  const socket = connect(listening.port, '127.0.0.1')
  socket.write(
    `POST /api/trpc/people.setLanguage HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 500\r\n\r\n{"a`,
  )
  await expect.poll(() => here.server.traffic.underWay).toBe(1)
  socket.destroy()
  await expect.poll(() => here.server.traffic.underWay).toBe(0)
})
