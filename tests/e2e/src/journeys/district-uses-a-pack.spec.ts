import type { Page } from '@playwright/test'
import { handsOf, type Hands } from '../kernel/hands.ts'
import { readLetter } from '../kernel/read-letter.ts'
import { readPdf } from '../kernel/read-pdf.ts'
import { see } from '../kernel/see.ts'
import { expect, test } from '../kernel/test.ts'
import { stageProgram, type ProgramStage } from './stage-program.ts'

/** A quote for the approver first, then the pack at the quote's price. */
async function quoteAndBuy(page: Page, hands: Hands, { program }: ProgramStage): Promise<void> {
  await page.goto('/seats/quotes')
  await see(page, 'the quotes, empty', 'Quotes')
  await page.goto(`/seats/buy?q=${encodeURIComponent(program.name)}`)
  await hands.press(page.getByRole('link', { name: program.name }))
  await see(page, 'buying a pack: how many', `Buy a pack for ${program.name}`)
  await hands.press(page.getByRole('button', { name: 'Get a quote as PDF' }))
  const paper = page.getByRole('link', { name: 'Open the quote as PDF' })
  await expect(paper).toBeVisible()
  await see(page, 'buying a pack: the quote')
  await readPdf(page, (await paper.getAttribute('href')) ?? '', ['Quote', '$1,500.00', 'Write on the purchase order'])
  await hands.press(page.getByRole('link', { name: 'All quotes' }))
  await see(page, 'the quotes', 'Quotes')
  await hands.press(page.getByRole('link', { name: /^Order from/ }))
  await expect(page.getByText(/^The price of quote/)).toBeVisible()
  await see(page, 'buying a pack: from the quote')
  await hands.press(page.getByRole('button', { name: 'Continue' }))
  await hands.write(page.getByRole('textbox', { name: 'Number of the purchase order' }), 'PO 27-0031')
  await hands.write(page.getByRole('textbox', { name: 'Amount that it authorizes' }), '1500')
  await hands.write(page.getByRole('textbox', { name: 'Approved by' }), 'Superintendent Vaughn')
  await hands.press(page.getByRole('button', { name: 'Continue' }))
  await see(page, 'buying a pack: check')
  await hands.press(page.getByRole('button', { name: 'Buy 5 seats' }))
  await expect(page.getByText('5 seats are yours')).toBeVisible()
  await hands.press(page.getByRole('link', { name: 'Give the seats out' }))
  await see(page, 'the pack', program.name)
}

async function allotTwo(page: Page, hands: Hands, { school }: ProgramStage): Promise<void> {
  await hands.press(page.getByRole('button', { name: 'More ways' }))
  await hands.press(page.getByRole('menuitem', { name: 'Allot to schools' }))
  const dialog = page.getByRole('dialog', { name: 'Allot to schools' })
  await hands.press(dialog.getByRole('button', { name: /Choose a school/ }))
  await hands.press(page.getByRole('option', { name: school.name }))
  await hands.write(dialog.getByRole('textbox', { name: 'How many?' }), '2')
  await hands.press(dialog.getByRole('button', { name: 'Allot' }))
  await expect(dialog).toBeHidden()
}

async function nameDelegate(page: Page, hands: Hands, { school, delegate }: ProgramStage): Promise<void> {
  await page.goto('/seats/delegates')
  await see(page, 'the delegates', 'Delegates')
  await hands.press(page.getByRole('button', { name: 'Name a delegate' }))
  const dialog = page.getByRole('dialog', { name: 'Name a delegate' })
  await hands.press(dialog.getByRole('button', { name: /Choose a school/ }))
  await hands.press(page.getByRole('option', { name: school.name }))
  await hands.write(dialog.getByRole('textbox', { name: 'Name' }), delegate.name)
  await hands.write(dialog.getByRole('textbox', { name: 'E-mail address' }), delegate.email)
  await see(page, 'naming a delegate')
  await hands.press(dialog.getByRole('button', { name: 'Name the delegate' }))
  await expect(page.getByText(delegate.email)).toBeVisible()
  await hands.press(page.getByRole('button', { name: `End for ${delegate.name}` }))
  await expect(page.getByText(delegate.email)).toHaveCount(0)
  await hands.press(page.getByRole('button', { name: 'Undo' }))
  await expect(page.getByText(delegate.email)).toBeVisible()
}

/** The delegate gives one of the school's two seats; the full training says so and leads to its waiting list. */
async function assignAsDelegate(page: Page, hands: Hands, stage: ProgramStage): Promise<void> {
  const { program, evening, retreat, teacher } = stage
  await page.goto('/seats')
  await see(page, 'the desk of a delegate', 'District seats')
  await hands.press(page.getByRole('link', { name: program.name }))
  await expect(page.getByText(/^2 seats · 2 free/).first()).toBeVisible()
  await expect(page.getByRole('tab', { name: 'Statement' })).toHaveCount(0)
  await see(page, 'the pack, as its delegate sees it', program.name)
  await hands.press(page.getByRole('button', { name: 'Assign a seat' }))
  const dialog = page.getByRole('dialog', { name: 'Assign a seat' })
  const choose = async (title: string) => {
    await hands.press(dialog.getByRole('button', { name: /Training in which the seat is used/ }))
    await hands.press(page.getByRole('option', { name: title }))
  }
  await choose(retreat.title)
  await expect(dialog.getByRole('link', { name: 'join its waiting list' })).toBeVisible()
  await hands.write(dialog.getByRole('textbox', { name: 'Name' }), teacher.name)
  await hands.write(dialog.getByRole('textbox', { name: 'E-mail address' }), teacher.email)
  await hands.press(dialog.getByRole('button', { name: 'Assign the seat' }))
  await expect(dialog.getByText(/This training is full/).first()).toBeVisible()
  await see(page, 'assigning a seat of a pack: full')
  await choose(evening.title)
  await hands.press(dialog.getByRole('button', { name: 'Assign the seat' }))
  await expect(page.getByText(/^2 seats · 1 invited · 1 free/).first()).toBeVisible()
  await see(page, 'the pack, one seat given')
}

async function checkStatement(page: Page, hands: Hands, { program, teacher, evening }: ProgramStage): Promise<void> {
  await page.goto('/seats')
  await hands.press(page.getByRole('link', { name: program.name }))
  await hands.press(page.getByRole('tab', { name: 'Statement' }))
  const tally = page.getByRole('table', { name: /Where every seat was/ })
  await expect(tally.getByRole('row', { name: /^Bought/ })).toHaveText(/Bought\s*5\s*\$1,500\.00/)
  for (const line of [/^Free\s*4\s*\$1,200\.00/, /^Invited\s*1\s*\$300\.00/])
    await expect(tally.getByRole('row').filter({ hasText: line })).toHaveCount(1)
  await see(page, 'the statement of a pack')
  const href = await page.getByRole('link', { name: 'Open as PDF' }).getAttribute('href')
  await readPdf(page, href ?? '', ['PO 27-0031', '$1,500.00', teacher.name, evening.title.split(',')[0] ?? ''])
}

test('a district quotes and buys a pack, a delegate gives a seat of it, the statement adds up', async ({
  people,
  stage,
  hasTouch,
}) => {
  const hands = handsOf(hasTouch)
  const set = await stageProgram(stage)
  const page = await people.byMail(set.manager.email)
  await quoteAndBuy(page, hands, set)
  await allotTwo(page, hands, set)
  await nameDelegate(page, hands, set)
  const { text } = await readLetter(page.request, { to: set.delegate.email, subject: /training seats/ })
  expect(text).toContain(set.school.name)
  const delegate = await people.byMail(set.delegate.email)
  await assignAsDelegate(delegate, hands, set)
  await checkStatement(page, hands, set)
})
