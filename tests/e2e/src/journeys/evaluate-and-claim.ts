import { expect, type Page } from '@playwright/test'
import type { Hands } from '../kernel/hands.ts'
import { see } from '../kernel/see.ts'
import { payByCard } from './pay-by-card.ts'
import type { Training } from './stage-training.ts'
import type { Earned } from './what-is-earned.ts'

/** Claims, evaluates, pays the clock-hour fee: each when the page asks for it. */
export async function evaluateAndClaim(
  page: Page,
  hands: Hands,
  { offering }: Training,
  earned: Earned,
): Promise<void> {
  await see(page, 'the claim', new RegExp(offering.title))
  const working = page.getByRole('table', { name: `How the hours for ${offering.title} were counted` })
  await expect(working.getByRole('row')).toHaveText(earned.working)
  await hands.press(page.getByRole('button', { name: `Claim ${earned.hours}` }))
  await expect(page.getByRole('alert').or(page.getByText('affidavit')).first()).toBeVisible()
  await hands.tick(page.getByRole('checkbox', { name: /I attended/ }))
  await hands.press(page.getByRole('button', { name: `Claim ${earned.hours}` }))

  await expect(page.getByText('Next: a short evaluation')).toBeVisible()
  await see(page, 'the claim, made')
  await hands.press(page.getByRole('link', { name: 'Evaluate the training' }))
  await see(page, 'the evaluation', `Evaluate ${offering.title}`)
  for (const group of await page.getByRole('radiogroup').all()) await hands.choose(group.getByRole('radio').last())
  await hands.write(page.getByRole('textbox').first(), 'More time for the practice at the end.')
  await hands.press(page.getByRole('button', { name: 'Send my evaluation' }))
  await expect(page.getByText('Your answer is kept without your name')).toBeVisible()
  await see(page, 'the evaluation, sent')
  await hands.press(page.getByRole('link', { name: 'Go on to my clock hours' }))

  await hands.press(page.getByRole('button', { name: `Pay ${earned.fee} by card` }))
  await payByCard(page, hands, earned.fee)
}
