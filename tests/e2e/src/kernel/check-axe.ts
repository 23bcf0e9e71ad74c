import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The one exception: an open combobox hides the rest of the page from screen readers while its list has the focus. */
const ofOpenCombobox = 'aria-hidden-focus'

/**
 * The component library's region of announcements, unseen and emptied after seven seconds: what it has just read out
 * names a pressed button, which may be gone meanwhile.
 */
const announcements = '[data-live-announcer]'

/** No finding of the accessibility rules, WCAG 2.0 to 2.2 A and AA and the usual good practice. */
export async function checkAxe(page: Page, name: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).exclude(announcements).withTags(standards).analyze()
  const isOpen = (await page.locator('[role=combobox][aria-expanded=true]').count()) > 0
  const findings = violations
    .filter(({ id }) => !(isOpen && id === ofOpenCombobox))
    .flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, html }) => `${id}: ${help}\n  ${target.join(' ')}\n  ${html}`),
    )
  expect(findings.join('\n'), `accessibility of “${name}” at ${page.url()}`).toBe('')
}
