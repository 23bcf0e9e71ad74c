import { expect, type Page } from '@playwright/test'
import { checkAxe } from './check-axe.ts'
import { settle } from './settle.ts'

/** How far the page can be pushed sideways, in pixels, and what sticks out. */
export const overhang = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return ''
    const wide = [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .slice(-3)
      .map((element) => element.outerHTML.slice(0, 160))
    return `${scrollWidth} px in ${clientWidth} px: ${wide.join(' | ')}`
  })

/**
 * A page that a journey stops at: drawn, accessible, and nothing to the side of it. Where a press led here, `title`
 * (the page's first heading) tells the new page from the one before.
 */
export async function see(page: Page, name: string, title?: string | RegExp): Promise<void> {
  if (title !== undefined) await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  await settle(page)
  await checkAxe(page, name)
  expect(await overhang(page), `“${name}” scrolls sideways`).toBe('')
}
