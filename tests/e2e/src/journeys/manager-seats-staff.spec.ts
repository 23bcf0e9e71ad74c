import type { Page } from '@playwright/test'
import { handsOf, type Hands } from '../kernel/hands.ts'
import { readLetter } from '../kernel/read-letter.ts'
import { readPdf } from '../kernel/read-pdf.ts'
import { see } from '../kernel/see.ts'
import { signInByLetter } from '../kernel/sign-in-by-letter.ts'
import { expect, test } from '../kernel/test.ts'
import { stageDistrict, type District } from './stage-district.ts'

async function buyTenSeats(page: Page, hands: Hands, { cohort }: District): Promise<void> {
  await page.goto('/seats')
  await see(page, 'the seat desk, empty')
  await hands.press(page.getByRole('link', { name: 'Buy seats' }))
  await page.getByRole('searchbox').fill(cohort.title)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/[?&]q=/)
  await see(page, 'where seats are sold', 'Buy seats')
  await hands.press(page.getByRole('link', { name: cohort.title }))
  await see(page, 'buying: how many', `Buy seats in ${cohort.title}`)
  await expect(page.getByRole('textbox', { name: 'How many seats?' })).toHaveValue('10')
  await hands.press(page.getByRole('button', { name: 'Continue' }))
  await hands.press(page.getByRole('button', { name: 'Continue' }))
  await expect(page.getByRole('textbox', { name: 'Number of the purchase order' })).toHaveAttribute(
    'aria-invalid',
    'true',
  )
  await hands.write(page.getByRole('textbox', { name: 'Number of the purchase order' }), 'PO 26-0417')
  await hands.write(page.getByRole('textbox', { name: 'Amount that it authorizes' }), '3000')
  await hands.write(page.getByRole('textbox', { name: 'Approved by' }), 'Superintendent Vaughn')
  await see(page, 'buying: the purchase order')
  await hands.press(page.getByRole('button', { name: 'Continue' }))
  await expect(page.getByText('$2,750.00').first()).toBeVisible()
  await see(page, 'buying: check')
  await hands.press(page.getByRole('button', { name: 'Buy 10 seats' }))
  await expect(page.getByText('10 seats are yours')).toBeVisible()
  await see(page, 'buying: done')
}

const listOf = ({ staff, newcomers }: District): string =>
  ['Name,Email', ...[...staff, ...newcomers].map(({ name, email }) => `${name},${email}`)].join('\r\n')

async function importSeven(page: Page, hands: Hands, district: District): Promise<void> {
  const wrong = district.newcomers[1]!
  const list = listOf(district).replace(wrong.email, 'hugo.marin at school')
  await hands.press(page.getByRole('link', { name: 'Bring a list' }))
  await see(page, 'bringing a list', 'Assign seats from a list')
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'staff.csv', mimeType: 'text/csv', buffer: Buffer.from(list) })
  await hands.press(page.getByRole('button', { name: 'Check the list' }))
  await expect(page.getByText('7 lines · 6 fine · 1 to mend · 0 left out')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Assign/ })).toHaveCount(0)
  const field = page.getByRole('textbox', { name: 'E-mail, line 8' })
  await expect(field).toHaveValue('hugo.marin at school')
  await see(page, 'the list, one line to mend')
  await hands.write(field, wrong.email)
  await hands.press(page.getByRole('button', { name: 'Check again' }))
  await expect(page.getByText('7 lines · 7 fine · 0 to mend · 0 left out')).toBeVisible()
  await see(page, 'the list, all fine')
  await hands.press(page.getByRole('button', { name: 'Assign 7 seats' }))
  await expect(page.getByText('10 seats · 7 invited · 3 free').first()).toBeVisible()
  await see(page, 'the block', district.cohort.title)
}

/** A link for one person's address, whose claim waits for the manager's yes. */
async function makeLink(page: Page, hands: Hands, { late }: District): Promise<string> {
  await hands.press(page.getByRole('button', { name: 'More ways' }))
  await hands.press(page.getByRole('menuitem', { name: 'Make a claim link' }))
  const dialog = page.getByRole('dialog', { name: 'Claim link' })
  await expect(dialog).toBeVisible()
  await hands.press(dialog.getByText('The people on a list of addresses'))
  await hands.press(dialog.getByRole('button', { name: 'Make the link' }))
  await expect(dialog.getByRole('textbox', { name: 'Addresses' })).toHaveAttribute('aria-invalid', 'true')
  await hands.write(dialog.getByRole('textbox', { name: 'Addresses' }), late.email)
  await hands.press(dialog.getByText('Each claim waits for my yes'))
  await see(page, 'making a claim link')
  await hands.press(dialog.getByRole('button', { name: 'Make the link' }))
  const shown = page.getByRole('textbox', { name: 'Claim link' })
  await expect(shown).toHaveValue(/\/claim\//)
  await see(page, 'the claim link')
  const link = await shown.inputValue()
  await hands.press(page.getByRole('button', { name: 'Close' }).last())
  return link
}

async function askForSeat(page: Page, hands: Hands, link: string, { cohort, late }: District): Promise<void> {
  await page.goto(link)
  await see(page, 'the claim link, opened', `A seat in ${cohort.title}`)
  await hands.press(page.getByRole('link', { name: 'Sign in to ask for a seat' }))
  await signInByLetter(page, hands, late.email)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`A seat in ${cohort.title}`)
  await hands.press(page.getByRole('button', { name: 'Ask for a seat' }))
  await expect(page.getByRole('button', { name: 'Take my request back' })).toBeVisible()
  await see(page, 'the seat, asked for')
}

async function giveSeat(page: Page, hands: Hands): Promise<void> {
  await page.reload()
  await expect(page.getByText('10 seats · 7 invited · 1 asked for · 2 free').first()).toBeVisible()
  await see(page, 'the block, a request to answer')
  await hands.press(page.getByRole('button', { name: /^Give the seat/ }))
  await expect(page.getByText('10 seats · 1 claimed · 7 invited · 2 free').first()).toBeVisible()
}

/** The same block in another window: a seat is taken back while the first one is at work. */
async function takeBackElsewhere(page: Page, hands: Hands, { staff }: District): Promise<void> {
  const other = await page.context().newPage()
  await other.goto(page.url().split('?')[0] ?? '')
  await hands.press(other.getByRole('link', { name: staff[2]!.name }))
  await hands.press(other.getByRole('button', { name: 'Take back' }))
  await hands.press(other.getByRole('button', { name: 'Take it back' }))
  await expect(other.getByText('10 seats · 1 claimed · 6 invited · 3 free').first()).toBeVisible()
  await other.close()
}

async function passOn(page: Page, hands: Hands, stage: District): Promise<void> {
  const { staff, district } = stage
  const from = staff[1]!
  await hands.press(page.getByRole('link', { name: from.name }))
  await expect(page.getByRole('dialog', { name: from.name })).toBeVisible()
  await see(page, 'a seat')
  await hands.press(page.getByRole('button', { name: 'Pass on to a colleague' }))
  const dialog = page.getByRole('dialog', { name: 'Pass the seat on' })
  await hands.write(dialog.getByRole('textbox', { name: 'Name' }), 'Ida Lund')
  await hands.write(dialog.getByRole('textbox', { name: 'E-mail address' }), `ida.lund@${district.domain}`)
  await see(page, 'passing a seat on')
  await takeBackElsewhere(page, hands, stage)
  await hands.press(dialog.getByRole('button', { name: 'Pass it on' }))
  await expect(dialog.getByText('Changed while you were at it')).toBeVisible()
  await expect(dialog.getByRole('list', { name: 'What changed' })).toContainText('taken back')
  await expect(dialog.getByRole('textbox', { name: 'Name' })).toHaveValue('Ida Lund')
  await see(page, 'passing a seat on, changed meanwhile')
  await hands.press(dialog.getByRole('button', { name: 'Pass it on' }))
  await expect(page.getByRole('link', { name: 'Ida Lund' })).toBeVisible()
  await expect(page.getByRole('link', { name: from.name })).toHaveCount(0)
}

const figure = (text: string): number => Number(text.replaceAll(/[^\d.]/g, ''))

/** Every seat stands somewhere, and their amounts are what was bought. */
async function checkStatement(page: Page, hands: Hands): Promise<void> {
  await hands.press(page.getByRole('tab', { name: 'Statement' }))
  const tally = page.getByRole('table', { name: /Where every seat was/ })
  const rows = tally.locator('tbody').getByRole('row')
  await expect(rows).toHaveCount(8)
  const sums = { seats: 0, dollars: 0 }
  for (const row of await rows.all()) {
    const [seats = '', amount = ''] = await row.getByRole('cell').allInnerTexts()
    sums.seats += figure(seats)
    sums.dollars += figure(amount)
  }
  expect(sums).toEqual({ seats: 10, dollars: 2750 })
  await expect(tally.getByRole('row', { name: /^Bought/ })).toHaveText(/Bought\s*10\s*\$2,750\.00/)
  for (const line of [/^Free\s*3\s*\$825\.00/, /^Invited\s*6\s*\$1,650\.00/, /^Claimed\s*1\s*\$275\.00/])
    await expect(tally.getByRole('row').filter({ hasText: line })).toHaveCount(1)
  await see(page, 'the statement')
  const href = await page.getByRole('link', { name: 'Open as PDF' }).getAttribute('href')
  await readPdf(page, href ?? '', ['PO 26-0417', '$2,750.00', 'Ida Lund', 'Farid Aziz'])
}

test('a seat manager buys ten seats, seats seven from a list, one asks by link, one is passed on', async ({
  people,
  stage,
  hasTouch,
}) => {
  const hands = handsOf(hasTouch)
  const district = await stageDistrict(stage)
  const page = await people.byMail(district.manager.email)
  await buyTenSeats(page, hands, district)
  await importSeven(page, hands, district)
  const { text } = await readLetter(page.request, { to: district.newcomers[0]!.email, subject: /seat/i })
  expect(text).toContain(district.cohort.title)
  const link = await makeLink(page, hands, district)
  const late = await people.stranger()
  await askForSeat(late, hands, link, district)
  await giveSeat(page, hands)
  await late.reload()
  await expect(late.getByText('You find it under My learning.')).toBeVisible()
  await see(late, 'the seat, given')
  await passOn(page, hands, district)
  await checkStatement(page, hands)
})
