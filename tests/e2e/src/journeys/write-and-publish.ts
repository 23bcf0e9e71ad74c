import { expect, type Page } from '@playwright/test'
import type { Hands } from '../kernel/hands.ts'
import { see } from '../kernel/see.ts'

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })

/** Begins a training and leaves it half written: it is saved by itself. */
async function beginDraft(page: Page, hands: Hands, title: string): Promise<void> {
  await page.goto('/desk')
  await see(page, 'the desk', 'Provider desk')
  await hands.press(page.getByRole('link', { name: 'New training' }))
  await see(page, 'a new training', 'A new training')
  await hands.write(field(page, 'Title'), title)
  await hands.press(page.getByRole('button', { name: 'Publish…' }))
  await expect(field(page, 'In one line')).toHaveAttribute('aria-invalid', 'true')
  await see(page, 'the draft, with what is missing')
  await hands.write(field(page, 'In one line'), 'A morning and an afternoon with picture books.')
  await expect(page.getByText(/^Saved \d/)).toBeVisible()
}

/** Comes back to the draft over the desk, and writes the rest of what the committee asks for. */
async function finishDraft(page: Page, hands: Hands, title: string): Promise<void> {
  await page.goto('/desk')
  await hands.press(page.getByRole('link', { name: title }))
  await see(page, 'the draft, come back to', title)
  await expect(field(page, 'In one line')).toHaveValue('A morning and an afternoon with picture books.')
  await hands.tick(page.getByRole('checkbox', { name: 'Teachers' }))
  await hands.choose(page.getByRole('radio', { name: 'Online' }))
  await hands.write(field(page, 'Meeting link'), 'https://meet.example/picture-books')
  await hands.press(page.getByRole('button', { name: 'Add a session' }))
  await hands.tick(page.getByRole('checkbox', { name: 'Equity' }))
  await hands.press(page.getByRole('button', { name: 'Add an instructor' }))
  await hands.write(field(page, 'Name'), 'Ingrid Solberg')
  await hands.write(field(page, 'E-mail address'), 'ingrid.solberg@people.example')
  await hands.write(field(page, 'Qualifications'), 'Twenty years of first grade; National Board certified.')
  await hands.write(field(page, 'Contact'), 'Learning desk')
  await hands.write(field(page, 'Seats'), '24')
  await hands.write(field(page, 'Price'), '60')
  await hands.write(field(page, 'Hours asked for'), '6') // seven hours with an hour's meal
  for (const [name, text] of [
    ['Objectives', 'Choose books in which every child is seen.'],
    ['Agenda', '8:30 Welcome\n9:00 Reading aloud\n13:00 Our own shelves'],
    ['Content standards addressed', 'RL.1.7'],
    ['Evaluation plan', 'The form of the provider, the same evening.'],
  ] as const)
    await hands.write(field(page, name), text)
  await expect(page.getByText('Nothing is missing')).toBeVisible()
  await see(page, 'the draft, all there')
}

/** Writes, publishes with the committee's note, and answers the address at which the training stands. */
export async function writeAndPublish(page: Page, hands: Hands, title: string): Promise<string> {
  await beginDraft(page, hands, title)
  await finishDraft(page, hands, title)
  await hands.press(page.getByRole('button', { name: 'Publish…' }))
  const dialog = page.getByRole('dialog', { name: 'Approve and publish' })
  await hands.press(dialog.getByRole('button', { name: 'Approve and publish' }))
  await expect(dialog.getByRole('textbox')).toHaveAttribute('aria-invalid', 'true')
  await see(page, 'publishing, without the note')
  await hands.write(dialog.getByRole('textbox'), 'Approved by the committee on its meeting of this month, for 6 hours.')
  await hands.press(dialog.getByRole('button', { name: 'Approve and publish' }))
  await expect(page).toHaveURL(/\/catalog\/[a-z0-9-]+$/)
  await expect(page.getByRole('link', { name: 'Register', exact: true })).toBeVisible()
  await see(page, 'the training, published', title)
  return new URL(page.url()).pathname
}

/** A stranger finds what was published, with its price and hours. */
export async function findPublished(page: Page, hands: Hands, title: string, path: string): Promise<void> {
  await page.goto('/catalog')
  await hands.write(page.getByRole('searchbox', { name: 'Topic, trainer or place' }), title)
  await hands.press(page.getByRole('button', { name: 'Search' }))
  const found = page.getByRole('article').filter({ hasText: title })
  await expect(found).toContainText('$60')
  await expect(found).toContainText('6 clock hours')
  await hands.press(found.getByRole('link', { name: title, exact: true }))
  await expect(page).toHaveURL(new RegExp(`${path}$`))
  await expect(page.getByRole('link', { name: 'Register', exact: true })).toBeVisible()
}
