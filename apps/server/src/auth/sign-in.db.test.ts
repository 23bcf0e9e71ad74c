import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '../testing/open-browser.ts'
import { openTestServer, type TestServer } from '../testing/open-test-server.ts'

let here: TestServer
beforeAll(async () => {
  here = await openTestServer()
})
afterAll(() => here.close())

const password = 'a long enough password'
const linkIn = (text: string): string => {
  const link = /https?:\/\/\S+\/api\/auth\/\S+/.exec(text)?.[0] ?? ''
  const { pathname, search } = new URL(link.replaceAll('&amp;', '&'))
  return pathname + search
}
const lettersTo = (email: string) => here.lettersTo(email)
const signUp = (email: string, name = 'Kim Lee') =>
  openBrowser(here).postJson('/api/auth/sign-up/email', { name, email, password, callbackURL: '/' })

describe('a new account', () => {
  test('opens a person once its address is verified, not before', async () => {
    const email = 'kim.lee@school.example'
    expect((await signUp(email)).status).toBe(200)
    const browser = openBrowser(here)
    expect((await browser.postJson('/api/auth/sign-in/email', { email, password })).status).toBe(403)
    expect(await browser.me()).toMatchObject({ person: null })

    const [letter] = await lettersTo(email)
    const verified = await browser.visit(linkIn(letter ?? ''))
    expect(verified.status).toBe(302)
    expect(verified.headers.get('location')).toBe('/')
    expect(await browser.me()).toMatchObject({ person: { name: 'Kim Lee', email }, areas: ['learning'] })

    const again = openBrowser(here)
    expect((await again.postJson('/api/auth/sign-in/email', { email, password })).status).toBe(200)
    expect((await again.me()).person?.id).toBe((await browser.me()).person?.id)
    expect((await again.postJson('/api/auth/sign-out', {})).status).toBe(200)
    expect(await again.me()).toMatchObject({ person: null })
  })

  test('is made by a link sent by mail, too; the link works once', async () => {
    const email = 'dana.ruiz@school.example'
    const browser = openBrowser(here)
    await browser.postJson('/api/auth/sign-in/magic-link', {
      email,
      callbackURL: '/learning',
      errorCallbackURL: '/sign-in?trouble=link',
    })
    const [letter] = await lettersTo(email)
    const link = linkIn(letter ?? '')
    const opened = await browser.visit(link)
    expect(opened.headers.get('location')).toContain('/learning')
    expect(await browser.me()).toMatchObject({ person: { name: 'Dana Ruiz', email } })
    const stale = await openBrowser(here).visit(link)
    expect(stale.headers.get('location')).toContain('/sign-in?trouble=link')
  })

  test('is no second person: two first requests at once make one', async () => {
    const email = 'both@school.example'
    const browser = openBrowser(here)
    await browser.postJson('/api/auth/sign-in/magic-link', { email })
    await browser.visit(linkIn((await lettersTo(email))[0] ?? ''))
    const all = await Promise.all(Array.from({ length: 8 }, () => browser.me()))
    expect(new Set(all.map(({ person }) => person?.id)).size).toBe(1)
    const { rows } = await here.pool.query('select count(*)::int as n from person_address where email = $1', [email])
    expect(rows).toEqual([{ n: 1 }])
  })
})

describe('whom an address opens', () => {
  test('someone invited by it keeps their place; the address is verified by that', async () => {
    const email = 'invited@school.example'
    const personId = '01900000-0000-7000-8000-0000000000aa'
    await here.pool.query(`insert into person (id, given_name, family_name) values ('${personId}', 'Ines', 'Invited')`)
    await here.pool.query(
      `insert into person_address (id, person_id, email, is_primary) values (gen_random_uuid(), '${personId}', '${email}', true)`,
    )
    await signUp(email, 'Somebody Else')
    const browser = openBrowser(here)
    await browser.visit(linkIn((await lettersTo(email))[0] ?? ''))
    expect(await browser.me()).toMatchObject({ person: { id: personId, name: 'Ines Invited' } })
    const { rows } = await here.pool.query(
      'select verified_at is not null as verified from person_address where email = $1',
      [email],
    )
    expect(rows).toEqual([{ verified: true }])
  })

  test('an address that someone with an account only claims opens a person of its own', async () => {
    const [kim, claimed] = ['kim.lee@school.example', 'claimed@school.example']
    await here.pool.query(
      `insert into person_address (id, person_id, email) select gen_random_uuid(), person_id, '${claimed}' from person_address where email = '${kim}'`,
    )
    const browser = openBrowser(here)
    await browser.postJson('/api/auth/sign-in/magic-link', { email: claimed })
    await browser.visit(linkIn((await lettersTo(claimed))[0] ?? ''))
    expect(await browser.me()).toMatchObject({ person: { name: 'Claimed', email: claimed } })
  })
})

describe('nobody learns whether an address has an account', () => {
  test('signing up twice answers alike; the owner is told by mail', async () => {
    const [first, second] = [await signUp('kim.lee@school.example'), await signUp('new.one@school.example')]
    expect(second.status).toBe(first.status)
    const shape = async (answer: Response) => {
      const body: { user: Record<string, unknown> } = JSON.parse(await answer.text())
      return Object.keys(body.user).sort()
    }
    expect(await shape(first)).toEqual(await shape(second))
    expect((await lettersTo('kim.lee@school.example')).at(-1)).toContain('/api/auth/magic-link/verify')
  })
  test('a wrong password and an unknown address answer alike', async () => {
    const browser = openBrowser(here)
    const wrong = await browser.postJson('/api/auth/sign-in/email', {
      email: 'kim.lee@school.example',
      password: 'not that one, sorry',
    })
    const unknown = await browser.postJson('/api/auth/sign-in/email', {
      email: 'nobody@school.example',
      password: 'not that one, sorry',
    })
    expect([wrong.status, await wrong.text()]).toEqual([unknown.status, await unknown.text()])
  })
  test('asking for a new password answers alike', async () => {
    const browser = openBrowser(here)
    const known = await browser.postJson('/api/auth/request-password-reset', {
      email: 'kim.lee@school.example',
      redirectTo: '/reset-password',
    })
    const unknown = await browser.postJson('/api/auth/request-password-reset', {
      email: 'nobody@school.example',
      redirectTo: '/reset-password',
    })
    expect([known.status, await known.text()]).toEqual([unknown.status, await unknown.text()])
    expect(await lettersTo('nobody@school.example')).toEqual([])
  })
})

test('guessing is slowed down, per address', async () => {
  const browser = openBrowser(here)
  const tries = await Promise.all(
    Array.from({ length: 12 }, () =>
      browser.postJson('/api/auth/sign-in/magic-link', { email: 'flooded@school.example' }),
    ),
  )
  expect(tries.filter(({ status }) => status === 429)).toHaveLength(2)
  expect(await lettersTo('flooded@school.example')).toHaveLength(10)
})

test('a session in use is prolonged once a day', async () => {
  const browser = openBrowser(here)
  await browser.postJson('/api/auth/sign-in/email', { email: 'kim.lee@school.example', password })
  const days = `select extract(day from max(expires_at) - now())::int as days from auth_session s join auth_user u on u.id = s.user_id where u.email = 'kim.lee@school.example'`
  await here.pool.query(
    `update auth_session set expires_at = now() + interval '5 days', updated_at = now() - interval '9 days'`,
  )
  expect(await browser.me()).toMatchObject({ person: { name: 'Kim Lee' } })
  expect((await here.pool.query(days)).rows).toEqual([{ days: 13 }])
})
