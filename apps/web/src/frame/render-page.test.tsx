// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { renderPage } from './render-page.tsx'

const assets = { entry: '/assets/entry.js', styles: ['/assets/entry.css'], preloads: [], development: false }

const answers: Record<string, unknown> = {
  'people.me': { result: { data: { person: null, areas: [], roles: [] } } },
  'billing.pricesFor': { result: { data: [] } },
  'catalog.search': { result: { data: { offerings: [], total: 0, countedAtMost: 1000, counts: {}, next: null } } },
}
const fault = {
  error: { message: 'fault', code: -32603, data: { code: 'INTERNAL_SERVER_ERROR', reference: 'ref-7K2M' } },
}

/** A door that answers these, or breaks. */
const door =
  (asked: string[], broken = false): typeof fetch =>
  async (input) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input)
    if (pathname === '/api/demo/personas') return Response.json([])
    const names = pathname.replace('/api/trpc/', '').split(',')
    asked.push(...names)
    return Response.json(names.map((name) => (broken ? fault : answers[name])))
  }

const get = async (
  address: string,
  {
    headers = {},
    broken = false,
    demo = false,
  }: { headers?: Record<string, string>; broken?: boolean; demo?: boolean } = {},
) => {
  const asked: string[] = []
  const request = new Request(`https://in.service${address}`, { headers })
  const response = await renderPage({ request, apiFetch: door(asked, broken), demo, nonce: 'n0' }, assets)
  return { response, html: await response.text(), asked }
}

describe('a page from the server', () => {
  it('reads whole without JavaScript', async () => {
    const { response, html } = await get('/')
    expect(response.status).toBe(200)
    expect(html).toContain('<html lang="en"')
    expect(html).toMatch(/<h1[^>]*>Professional learning/)
    expect(html).toContain('<title>Professional learning for Washington’s schools · Inservice</title>')
    expect(html).toContain('<link rel="canonical" href="https://in.service/"')
    expect(html).toContain('/assets/entry.css')
    expect(html).toContain('application/ld+json')
    expect(html).toMatch(/<form[^>]* action="\/catalog"/)
  })

  it('speaks the language of the address and keeps it', async () => {
    const { response, html } = await get('/help?lang=es')
    expect(html).toContain('<html lang="es"')
    expect(html).toMatch(/<h1[^>]*>Ayuda/)
    expect(response.headers.get('set-cookie')).toContain('language=es')
    expect(response.headers.get('vary')).toContain('Accept-Language')
  })

  it('puts the nonce on every script that runs', async () => {
    const { html } = await get('/')
    const scripts = [...html.matchAll(/<script(?![^>]*ld\+json)([^>]*)>/g)].map(([, attributes]) => attributes)
    expect(scripts.length).toBeGreaterThan(1)
    expect(scripts.filter((attributes) => !attributes?.includes('nonce="n0"'))).toEqual([])
  })

  it('does not ask who reads where there is no cookie', async () => {
    expect((await get('/help')).asked).toEqual([])
    expect((await get('/help', { headers: { cookie: 'sid=1' } })).asked).toEqual(['people.me'])
  })

  it('answers 404 with the way back for an unknown address', async () => {
    const { response, html } = await get('/no/such/page')
    expect(response.status).toBe(404)
    expect(html).toContain('There is no page here')
    expect(html).toContain('href="/catalog"')
  })

  it('sends a stranger to sign in, and remembers where to', async () => {
    const { response } = await get('/learning')
    expect(response.status).toBe(307)
    expect(response.headers.get('location')).toBe('/sign-in?next=%2Flearning')
  })

  it('answers 500 with the reference where the door fails', async () => {
    const { response, html } = await get('/', { broken: true })
    expect(response.status).toBe(500)
    expect(html).toContain('ref-7K2M')
  })

  it('says on every page of a demonstration what is invented', async () => {
    expect((await get('/privacy', { demo: true })).html).toContain('people, prices and rosters here are invented')
    expect((await get('/privacy')).html).not.toContain('people, prices and rosters here are invented')
  })

  it('shows the kept theme from the first byte', async () => {
    expect((await get('/help', { headers: { cookie: 'theme=dark' } })).html).toContain('data-theme="dark"')
  })
})
