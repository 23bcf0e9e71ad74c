import { expect, type Page } from '@playwright/test'
import type { Hands } from '../kernel/hands.ts'
import { see } from '../kernel/see.ts'
import type { Claim } from './stage-claim.ts'

/** Someone who is on no roster claims with the code from the last slide: nothing counts before the registrar has looked. */
export async function claimByCode(page: Page, hands: Hands, { offering }: Claim): Promise<void> {
  await page.goto('/claim')
  await see(page, 'the page for a claim code')
  await hands.write(page.getByRole('textbox', { name: 'Claim code' }), offering.claimCode.toLowerCase())
  await hands.press(page.getByRole('button', { name: 'Find the training' }))
  await see(page, 'the claim by code', `Clock hours for ${offering.title}`)
  const code = page.getByRole('textbox', { name: 'Claim code' })
  if ((await code.inputValue()) === '') await hands.write(code, offering.claimCode)
  await hands.tick(page.getByRole('checkbox', { name: /I attended/ }))
  await hands.press(page.getByRole('button', { name: 'Send my claim' }))
  await expect(page.getByText('Unverified: 0 hours for now')).toBeVisible()
  await see(page, 'the claim, unverified')
}

/** The registrar finds the claim in the queue, looks at the signed sheet, and verifies. */
export async function verifyClaim(page: Page, hands: Hands, { educator, offering }: Claim): Promise<void> {
  await page.goto('/desk/verify')
  await see(page, 'the verification queue')
  const row = page.getByRole('row', { name: educator.name })
  await expect(row).toContainText(offering.title)
  await hands.press(row.getByRole('link', { name: educator.name }))
  const panel = page.getByRole('dialog', { name: educator.name })
  await expect(panel.getByText('no attendance recorded')).toBeVisible()
  await see(page, 'a claim to verify')
  await hands.tick(panel.getByRole('checkbox', { name: /9:00 AM/ }))
  await hands.press(panel.getByRole('button', { name: 'Verify attendance' }))
  await expect(panel).toBeHidden()
  await expect(page.getByText(/Attendance verified|Verified\. The hours stand/)).toBeVisible()
  await expect(row).toHaveCount(0)
  await see(page, 'the verification queue, after')
}
