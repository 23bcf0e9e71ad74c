import { expect, type Page } from '@playwright/test'
import type { Hands } from '../kernel/hands.ts'
import { see } from '../kernel/see.ts'
import { payByCard } from './pay-by-card.ts'
import type { Training } from './stage-training.ts'
import type { Earned } from './what-is-earned.ts'

async function evaluate(page: Page, hands: Hands, { offering }: Training): Promise<void> {
  await page.goto('/learning')
  await see(page, 'my learning', 'My learning')
  await hands.press(page.getByRole('link', { name: 'Evaluate' }))
  await see(page, 'the evaluation', `Evaluate ${offering.title}`)
  for (const group of await page.getByRole('radiogroup').all()) await hands.choose(group.getByRole('radio').last())
  await hands.write(page.getByRole('textbox').first(), 'More time for the practice at the end.')
  await hands.press(page.getByRole('button', { name: 'Send my evaluation' }))
  await expect(page.getByText('Your answer is kept without your name')).toBeVisible()
  await see(page, 'the evaluation, sent')
  await hands.press(page.getByRole('link', { name: 'Go on to my clock hours' }))
}

/** The working stands on the page before anything is claimed; without the affidavit nothing is. */
async function claim(page: Page, hands: Hands, { offering }: Training, { hours, working }: Earned): Promise<void> {
  await see(page, 'the claim', `Clock hours for ${offering.title}`)
  const table = page.getByRole('table', { name: `How the hours for ${offering.title} were counted` })
  await expect(table.getByRole('row')).toHaveText(working)
  const affidavit = page.getByRole('checkbox', { name: /I attended/ })
  await hands.press(page.getByRole('button', { name: `Claim ${hours}` }))
  await expect(affidavit).toHaveAttribute('aria-invalid', 'true')
  await see(page, 'the claim, refused without the affidavit')
  await hands.tick(affidavit)
  await hands.press(page.getByRole('button', { name: `Claim ${hours}` }))
}

/** Evaluates, claims, pays the clock-hour fee: what was attended becomes hours on the transcript. */
export async function evaluateAndClaim(page: Page, hands: Hands, training: Training, earned: Earned): Promise<void> {
  await evaluate(page, hands, training)
  await claim(page, hands, training, earned)
  await expect(page.getByText('Next: the clock-hour fee')).toBeVisible()
  await see(page, 'the claim, made')
  await hands.press(page.getByRole('button', { name: `Pay ${earned.fee} by card` }))
  await payByCard(page, hands, earned.fee)
  await expect(page.getByText('Your clock-hour fee is paid')).toBeVisible()
  await see(page, 'the fee, paid')
  await hands.press(page.getByRole('link', { name: 'See your hours' }))
  await expect(page.getByText(`On your transcript: ${earned.hours}`)).toBeVisible()
  await see(page, 'the claim, verified')
  await hands.press(page.getByRole('link', { name: 'Open my transcript' }))
}
