import { expect, type Page } from '@playwright/test'
import type { Hands } from '../kernel/hands.ts'
import { see } from '../kernel/see.ts'

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })

const sentence = 'A morning and an afternoon with picture books.'

/** What the page says of the server's copy: beside the form, and on a narrow screen in the line above it. */
const saved = (page: Page) =>
  page
    .getByRole('complementary', { name: 'State of the draft' })
    .getByRole('paragraph')
    .filter({ hasText: /^Saved / })

/** Begins a training and leaves it half written: it is saved by itself. */
async function beginDraft(page: Page, hands: Hands, title: string): Promise<void> {
  await page.goto('/desk')
  await see(page, 'the desk', 'Provider desk')
  await hands.press(page.getByRole('link', { name: 'New training' }))
  await see(page, 'a new training', 'A new training')
  await hands.write(field(page, 'Title'), title)
  await hands.press(page.getByRole('button', { name: 'Publish…' }))
  await expect(field(page, 'In a sentence')).toBeFocused()
  await expect(field(page, 'In a sentence')).toHaveAccessibleDescription(/Say in a sentence what it is\./)
  await see(page, 'the draft, with what is missing')
  await hands.write(field(page, 'In a sentence'), sentence)
  await expect(saved(page)).toBeVisible()
}

/** The network is gone for a while, and the page is loaded anew: what was typed is there. */
async function loseNetwork(page: Page, hands: Hands): Promise<void> {
  await page.context().setOffline(true)
  await hands.write(field(page, 'Objectives'), 'Choose books in which every child is seen.')
  await expect(page.getByText(/You are offline\. What you typed is kept in this browser/)).toBeVisible()
  await see(page, 'the draft, without network')
  await page.context().setOffline(false)
  await expect(saved(page)).toBeVisible()
  await page.reload()
  await expect(field(page, 'Objectives')).toHaveValue('Choose books in which every child is seen.')
}

/** Someone else writes on the same draft: who comes second is told, and nothing is written over. */
async function meetAnother(page: Page, other: Page, hands: Hands): Promise<void> {
  await other.goto(page.url())
  const kept = other.waitForResponse(/catalog\.saveDraft/)
  await hands.write(field(other, 'Agenda'), '8:30 Welcome\n9:00 Reading aloud\n13:00 Our own shelves')
  await kept
  await expect(saved(other)).toBeVisible()
  await hands.write(field(page, 'Content standards it serves'), 'RL.1.7')
  const told = page.getByText('This draft was changed elsewhere')
  await expect(told).toBeVisible()
  await see(page, 'the draft, changed elsewhere')
  await hands.press(page.getByRole('button', { name: 'Show the newer one' }))
  await expect(told).toBeHidden()
  await expect(field(page, 'Agenda')).toHaveValue(/Our own shelves/)
}

/** Comes back to the draft over the desk, and writes the rest of what the committee asks for. */
async function finishDraft(page: Page, hands: Hands, title: string): Promise<void> {
  await page.goto('/desk')
  await hands.press(page.getByRole('link', { name: title }))
  await see(page, 'the draft, come back to', title)
  await expect(field(page, 'In a sentence')).toHaveValue(sentence)
  await hands.tick(page.getByRole('checkbox', { name: 'Teachers' }))
  await hands.choose(page.getByRole('radio', { name: 'Online', exact: true }))
  await hands.write(field(page, 'Link to the meeting'), 'https://meet.example/picture-books')
  await hands.press(page.getByRole('button', { name: 'Add a session' }))
  await hands.tick(page.getByRole('checkbox', { name: 'Equity' }))
  await hands.press(page.getByRole('button', { name: 'Add a trainer' }))
  await hands.write(field(page, 'Name'), 'Ingrid Solberg')
  await hands.write(field(page, 'E-mail address'), 'ingrid.solberg@people.example')
  await hands.write(field(page, 'What qualifies them'), 'Twenty years of first grade; National Board certified.')
  await hands.write(field(page, 'Person or desk to ask'), 'Learning desk')
  await hands.write(field(page, 'Seats'), '24')
  await hands.write(field(page, 'Price for each person'), '60')
  await hands.write(page.getByRole('textbox', { name: /^Hours asked for/ }), '6') // seven hours with an hour's meal
  await hands.write(field(page, 'Content standards it serves'), 'RL.1.7')
  await hands.write(field(page, 'How it is evaluated'), 'The form of the provider, the same evening.')
  await expect(page.getByRole('heading', { name: 'Ready to publish' })).toBeVisible()
  await see(page, 'the draft, all there')
}

/** Writes, publishes with the committee's note, and answers the address at which the training stands. */
export async function writeAndPublish(page: Page, other: Page, hands: Hands, title: string): Promise<string> {
  await beginDraft(page, hands, title)
  await loseNetwork(page, hands)
  await meetAnother(page, other, hands)
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
