import { expect, type Page } from '@playwright/test'
import { see } from '../kernel/see.ts'
import { markOf } from './roster-steps.ts'
import type { Training } from './stage-training.ts'

/** The trainer marks the educator on the roster: at both mornings, or at the first alone. */
export async function attend(page: Page, { offering, educator }: Training, mornings: 1 | 2): Promise<void> {
  for (const session of offering.sessionIds.slice(0, mornings)) {
    await page.goto(`/teach/${offering.id}?session=${session}`)
    await see(page, 'the roster', offering.title)
    await expect(markOf(page, educator.name, '').first()).toBeVisible()
    await page.getByRole('button', { name: 'Mark the rest present (1)' }).click()
    await expect(page.getByRole('button', { name: 'All are marked' })).toBeVisible()
  }
  await page.waitForLoadState('networkidle')
}
