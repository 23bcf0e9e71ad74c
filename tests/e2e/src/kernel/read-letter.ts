import { expect, type APIRequestContext } from '@playwright/test'

export type Letter = { subject: string; text: string; html: string; links: readonly string[] }
type Line = { id: string; to: string; subject: string; at: string }
type Asked = { to: string; subject: RegExp; since?: string }

/** Waits for a letter to this address in the local mailbox, and answers it with the links in it. */
export async function readLetter(request: APIRequestContext, { to, subject, since = '' }: Asked): Promise<Letter> {
  let found: Line | undefined
  await expect
    .poll(
      async () => {
        const lines = (await (await request.get('/api/mailbox', { params: { to } })).json()) as Line[]
        found = lines.find((line) => subject.test(line.subject) && line.at >= since)
        return found ? 'there' : lines.map((line) => line.subject).join(' · ')
      },
      { message: `a letter to ${to} about ${subject}`, timeout: 15_000 },
    )
    .toBe('there')
  const letter = (await (await request.get(`/api/mailbox/${found?.id}`)).json()) as Omit<Letter, 'links'>
  const links = [...letter.html.matchAll(/href="([^"]+)"/g)].map(([, address]) =>
    (address ?? '').replaceAll('&amp;', '&'),
  )
  return { ...letter, links }
}
