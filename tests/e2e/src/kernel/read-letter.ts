import { expect, type APIRequestContext } from '@playwright/test'

export type Letter = { subject: string; text: string; html: string; links: readonly string[] }
type Line = { id: string; to: string; subject: string; at: string }
type Asked = { to: string; subject: RegExp; since?: string }

/** The newest letter to this address about this, whole; null as long as there is none. */
async function find(request: APIRequestContext, { to, subject, since = '' }: Asked): Promise<Letter | null> {
  const list = await request.get('/api/mailbox', { params: { to } })
  const lines = list.ok() ? ((await list.json()) as Line[]) : []
  const line = lines.find((one) => subject.test(one.subject) && one.at >= since)
  const answer = line && (await request.get(`/api/mailbox/${line.id}`))
  if (!answer?.ok()) return null
  const letter = (await answer.json()) as Omit<Letter, 'links'>
  const hrefs = [...letter.html.matchAll(/href="([^"]+)"/g)]
  return { ...letter, links: hrefs.map(([, address]) => (address ?? '').replaceAll('&amp;', '&')) }
}

/** Waits for a letter in the local mailbox, and answers it with the links in it. */
export async function readLetter(request: APIRequestContext, asked: Asked): Promise<Letter> {
  let letter: Letter | null = null
  const look = async () => {
    letter = await find(request, asked)
    return letter?.subject ?? 'no letter'
  }
  await expect.poll(look, { message: `a letter to ${asked.to}`, timeout: 20_000 }).toMatch(asked.subject)
  if (!letter) throw new Error(`no letter to ${asked.to}`)
  return letter
}
