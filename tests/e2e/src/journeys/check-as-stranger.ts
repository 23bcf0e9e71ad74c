import { expect, type Page } from '@playwright/test'
import type { Hands } from '../kernel/hands.ts'
import { see } from '../kernel/see.ts'
import type { Training } from './stage-training.ts'
import type { Earned } from './what-is-earned.ts'

/** Someone without an account types the code of a transcript that they were shown. */
export async function checkAsStranger(
  page: Page,
  hands: Hands,
  code: string,
  { offering, educator }: Training,
  { hours }: Earned,
): Promise<void> {
  await page.goto('/verify')
  await see(page, 'the page for a code')
  await hands.write(page.getByRole('textbox'), code.toLowerCase())
  await hands.press(page.getByRole('button', { name: 'Check' }))
  await expect(page).toHaveURL(new RegExp(`/verify/${code}`, 'i'))
  await expect(page.getByText('This transcript is genuine, and every line stands.')).toBeVisible()
  await expect(page.getByText(`Transcript of ${educator.name}`)).toBeVisible()
  const row = page.getByRole('row', { name: offering.title })
  await expect(row).toContainText(offering.number)
  await expect(row).toContainText(hours.split(' ')[0] ?? '')
  await see(page, 'the transcript, checked')
}
