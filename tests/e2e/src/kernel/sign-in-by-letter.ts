import { expect, type Page } from '@playwright/test'
import type { Hands } from './hands.ts'
import { readLetter } from './read-letter.ts'
import { see } from './see.ts'

/** On the sign-in page: asks for a link, and follows the one in the letter, which leads on to where one wanted to go. */
export async function signInByLetter(page: Page, hands: Hands, email: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible()
  await see(page, 'sign-in')
  await hands.press(page.getByRole('link', { name: 'With a link by e-mail' }))
  await hands.write(page.getByLabel('E-mail address'), email)
  const since = new Date().toISOString()
  await hands.press(page.getByRole('button', { name: /link/i }))
  const { links } = await readLetter(page.request, { to: email, since, subject: /sign-in link/ })
  await page.goto(links.find((link) => link.includes('/api/auth/')) ?? 'about:blank')
}
