import { publicUrl } from './open-test-house.ts'
import type { TestServer } from './open-test-server.ts'

export type Me = {
  person: { id: string; name: string; email: string } | null
  areas: string[]
  roles: { role: string }[]
}

const keep = (jar: Map<string, string>, cookies: readonly string[]): void => {
  for (const cookie of cookies) {
    const [pair = ''] = cookie.split(';')
    const at = pair.indexOf('=')
    if (/max-age=0/i.test(cookie)) jar.delete(pair.slice(0, at))
    else jar.set(pair.slice(0, at), pair.slice(at + 1))
  }
}

/** A browser on this site: sends what browsers send, keeps cookies, follows no redirect. */
export const openBrowser = ({ app }: Pick<TestServer, 'app'>) => {
  const jar = new Map<string, string>()
  const visit = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers({ host: 'localhost:3000' })
    if (init.method === 'POST') {
      headers.set('origin', publicUrl)
      headers.set('sec-fetch-site', 'same-origin')
    }
    if (jar.size > 0) headers.set('cookie', [...jar].map(([name, value]) => `${name}=${value}`).join('; '))
    new Headers(init.headers).forEach((value, name) => headers.set(name, value))
    const answer = await app.request(new Request(new URL(path, publicUrl), { ...init, headers }))
    keep(jar, answer.headers.getSetCookie())
    return answer
  }
  const postJson = (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
    visit(path, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', ...headers },
    })
  const me = async (): Promise<Me> => {
    const answer = await visit(`/api/trpc/people.me?input=${encodeURIComponent('{}')}`)
    const body: { result: { data: Me } } = JSON.parse(await answer.text())
    return body.result.data
  }
  return { visit, postJson, me, jar }
}
