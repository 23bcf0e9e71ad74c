import type { Page } from '@playwright/test'
import { see } from '../kernel/see.ts'
import { expect, test } from '../kernel/test.ts'
import { fixedAddresses, openOffering } from './public-addresses.ts'

type Look = { theme: 'light' | 'dark'; language: 'en' | 'es' }

const everyLook: readonly Look[] = [
  { theme: 'light', language: 'en' },
  { theme: 'dark', language: 'en' },
  { theme: 'light', language: 'es' },
  { theme: 'dark', language: 'es' },
]

/** All four at a desk; on a phone, where colors and words are the same, the shortest and the longest. */
const looksOn = (project: string) => (project === 'phone' ? [everyLook[0]!, everyLook[3]!] : everyLook)

async function lookAt(page: Page, address: string): Promise<void> {
  const url = process.env.BASE_URL ?? ''
  for (const { theme, language } of looksOn(test.info().project.name)) {
    await page.context().addCookies([
      { name: 'theme', value: theme, url },
      { name: 'language', value: language, url },
    ])
    await page.goto(address)
    await see(page, `${address} ${theme} ${language}`)
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
    await expect(page).toHaveTitle(/Inservice/)
    await expect(page.locator('h1')).toHaveCount(1)
  }
}

for (const address of fixedAddresses) {
  test(`anyone reads ${address}, light and dark, in English and Spanish`, async ({ page }) => {
    await lookAt(page, address)
  })
}

test('anyone reads an offering, light and dark, in English and Spanish', async ({ page, stage }) => {
  await lookAt(page, await openOffering(stage))
})

test('the pages of the site map are all looked at', async ({ request }) => {
  const map = await (await request.get('/sitemap.xml')).text()
  const paths = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(address ?? '').pathname)
  const known = new Set<string>(fixedAddresses)
  expect(paths.length).toBeGreaterThan(20)
  expect(paths.filter((path) => !known.has(path) && !path.startsWith('/catalog/'))).toEqual([])
})
