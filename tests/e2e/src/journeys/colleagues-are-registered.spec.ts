import type { Page } from '@playwright/test'
import { finger, keyboard, type Hands } from '../kernel/hands.ts'
import { readLetter } from '../kernel/read-letter.ts'
import { see } from '../kernel/see.ts'
import { expect, test } from '../kernel/test.ts'
import { stageColleagues, type Colleagues } from './stage-colleagues.ts'

async function bringList(
  page: Page,
  hands: Hands,
  { offering, colleague, enrolled, newcomer }: Colleagues,
): Promise<void> {
  await page.goto(`/catalog/${offering.slug}`)
  await hands.press(page.getByRole('link', { name: 'Register colleagues' }))
  await see(page, 'bringing colleagues', 'Register colleagues')
  const list = [
    `Owen Colleague, ${colleague.email}`,
    `Iris Already, ${enrolled.email}`,
    `${newcomer.name}, ${newcomer.email}`,
  ]
  await hands.write(page.getByRole('textbox', { name: 'Or paste the lines here' }), list.join('\n'))
  await hands.press(page.getByRole('button', { name: 'Check the list' }))
  await expect(page.getByText('3 lines · 2 fine · 1 to mend · 0 left out')).toBeVisible()
}

async function leaveOneOut(page: Page, hands: Hands): Promise<void> {
  await expect(page.getByRole('textbox', { name: 'E-mail, line 3' })).toHaveAccessibleDescription(
    'Iris Already is registered for this training already. Leave the line out.',
  )
  await expect(page.getByRole('button', { name: /^Register/ })).toHaveCount(0)
  await see(page, 'colleagues, one line to mend')
  await hands.tick(page.getByRole('checkbox', { name: 'Leave out line 3' }))
  await hands.press(page.getByRole('button', { name: 'Check again' }))
  await expect(page.getByText('2 people, $0 together')).toBeVisible()
  await see(page, 'colleagues, all fine')
}

async function withdrawOne(page: Page, hands: Hands, { offering, newcomer }: Colleagues): Promise<void> {
  await hands.press(page.getByRole('link', { name: `Withdraw ${newcomer.name}` }))
  const dialog = page.getByRole('alertdialog')
  await expect(dialog.getByText('It was free, so no money moves.')).toBeVisible()
  await see(page, 'withdrawing one of several')
  await hands.press(dialog.getByRole('button', { name: 'Withdraw', exact: true }))
  await expect(page.getByText(`${newcomer.name} is withdrawn from ${offering.title}`)).toBeVisible()
  await expect(page.getByRole('link', { name: /^Withdraw/ })).toHaveText(['Withdraw Owen Colleague'])
}

// At the desk by the keyboard alone.
test('a list of colleagues: a bad line is left out, all others are registered, one is withdrawn alone', async ({
  people,
  stage,
  hasTouch,
}) => {
  const hands = hasTouch ? finger : keyboard
  const set = await stageColleagues(stage)
  const page = await people.byMail(set.buyer.email)
  await bringList(page, hands, set)
  await leaveOneOut(page, hands)
  await hands.press(page.getByRole('button', { name: 'Register 2 people' }))
  await expect(page.getByText('2 people are registered and told by e-mail')).toBeVisible()
  await see(page, 'an order of several', set.offering.title)
  const { text } = await readLetter(page.request, { to: set.newcomer.email, subject: /You are registered/ })
  expect(text).toContain('Nadia Brandt')
  await withdrawOne(page, hands, set)

  const own = await people.byMail(set.colleague.email)
  await own.goto('/learning')
  await see(own, 'my learning, registered by another')
  await expect(own.getByRole('heading', { name: set.offering.title }).first()).toBeVisible()
})
