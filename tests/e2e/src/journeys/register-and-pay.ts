import { expect, type Page } from '@playwright/test'
import type { Hands } from '../kernel/hands.ts'
import { readLetter } from '../kernel/read-letter.ts'
import { readPdf } from '../kernel/read-pdf.ts'
import { see } from '../kernel/see.ts'
import { signInByLetter } from '../kernel/sign-in-by-letter.ts'
import { payByCard } from './pay-by-card.ts'
import type { Training } from './stage-training.ts'

/** Someone who is not signed in finds the training in the catalog, signs in on the way, registers, and pays by card. */
export async function registerAndPay(page: Page, hands: Hands, training: Training): Promise<void> {
  const { offering, educator } = training
  await page.goto('/catalog')
  await see(page, 'the catalog')
  await hands.write(page.getByRole('searchbox', { name: 'Topic, trainer or place' }), offering.title)
  await hands.press(page.getByRole('button', { name: 'Search' }))
  await hands.press(page.getByRole('link', { name: offering.title, exact: true }))
  await see(page, 'the offering', offering.title)
  await hands.press(page.getByRole('link', { name: 'Register', exact: true }))
  await signInByLetter(page, hands, educator.email)

  await see(page, 'registering: who', 'Who takes part?')
  await expect(page.getByText(/Your seat is kept until/)).toBeVisible()
  await hands.press(page.getByRole('button', { name: 'Continue' }))
  await see(page, 'registering: how to pay', 'How would you like to pay?')
  await hands.choose(page.getByRole('radio', { name: 'By card' }))
  await hands.press(page.getByRole('button', { name: 'Continue' }))
  await see(page, 'registering: check', 'Check your answers')
  await hands.press(page.getByRole('button', { name: 'Register and pay $45 by card' }))
  await payByCard(page, hands, '$45.00')
  await see(page, 'registered', 'You’re registered')
  await checkPapers(page, training)
}

/** The receipt stands on the page and comes by mail. */
async function checkPapers(page: Page, { offering, educator }: Training): Promise<void> {
  const receipt = page.getByRole('link', { name: /^Receipt/ })
  await expect(receipt).toBeVisible()
  await readPdf(page, (await receipt.getAttribute('href')) ?? '', [offering.title, '$45.00', educator.name])
  const calendar = await page.getByRole('link', { name: 'Add to calendar' }).getAttribute('href')
  const dates = await (await page.request.get(calendar ?? '')).text()
  expect(dates.match(/BEGIN:VEVENT/g)).toHaveLength(2)
  const { text } = await readLetter(page.request, { to: educator.email, subject: /registered/i })
  expect(text).toContain(offering.title)
}
