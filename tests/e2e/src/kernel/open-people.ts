import { expect, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from '@playwright/test'
import { readLetter } from './read-letter.ts'
import { watchConsole } from './watch-console.ts'

export type Persona =
  | 'educator'
  | 'trainer'
  | 'seat-manager'
  | 'seat-delegate'
  | 'registrar'
  | 'program-manager'
  | 'finance'
  | 'administrator'

/** Opens browsers for the people of a journey: each has cookies of their own, and what their pages complain of is kept. */
export function openPeople(browser: Browser, options: BrowserContextOptions) {
  const complaints: string[] = []
  const { baseURL: origin = '' } = options
  const contexts: BrowserContext[] = []
  const stranger = async (special: BrowserContextOptions = {}): Promise<Page> => {
    const context = await browser.newContext({ ...options, ...special })
    contexts.push(context)
    const page = await context.newPage()
    watchConsole(page, complaints)
    return page
  }
  return {
    complaints,
    stranger,
    /** One of the demonstration's people, signed in. */
    persona: async (key: Persona): Promise<Page> => {
      const page = await stranger()
      const answer = await page.request.post('/api/demo/sign-in', { data: { key }, headers: { origin } })
      expect(answer.ok(), `signed in as ${key}`).toBe(true)
      return page
    },
    /** Whoever has this address, signed in by the link that the letter to it carries. */
    byMail: async (email: string): Promise<Page> => {
      const page = await stranger()
      await signInByMail(page, email, origin)
      return page
    },
    close: async () => {
      for (const context of contexts) await context.close()
    },
  }
}

export type People = ReturnType<typeof openPeople>

async function signInByMail(page: Page, email: string, origin: string): Promise<void> {
  const since = new Date().toISOString()
  const answer = await page.request.post('/api/auth/sign-in/magic-link', {
    data: { email, callbackURL: '/' },
    headers: { origin },
  })
  expect(answer.ok(), `asked for a link for ${email}`).toBe(true)
  const { links } = await readLetter(page.request, { to: email, since, subject: /sign-in link/ })
  const link = links.find((address) => address.includes('/api/auth/'))
  expect(link, 'the letter carries a link').toBeDefined()
  await page.goto(link ?? '')
}
