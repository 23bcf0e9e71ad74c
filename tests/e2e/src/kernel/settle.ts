import { expect, type Page } from '@playwright/test'

/** Waits until the page is drawn, listens to the reader, and loads nothing more. */
export async function settle(page: Page): Promise<void> {
  await expect(page.locator('h1').first()).toBeVisible()
  await page.waitForFunction(() => {
    const { documentElement: root, body } = document
    if (root.dataset.demo === undefined) return true // a page without our program, such as the hosted payment page
    const heard = [body, document.querySelector('main h1')].every(
      (element) => element && Object.keys(element).some((key) => key.startsWith('__reactFiber$')),
    )
    return heard && document.fonts.status === 'loaded' && document.querySelector('main [aria-busy="true"]') === null
  })
}
