import { expect, type Locator, type Page } from '@playwright/test'
import type { Hands } from '../kernel/hands.ts'
import { readPdf } from '../kernel/read-pdf.ts'
import { see } from '../kernel/see.ts'
import type { Roster } from './stage-roster.ts'

/** The roster's days as its page says them. */
export const daysOf = ({ offering }: Roster): readonly [string, string] => {
  const date = new Intl.DateTimeFormat('en-US', {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    timeZone: offering.timeZone,
  })
  const [first = '', second = ''] = offering.sessions.map(({ startsAt }) => date.format(new Date(startsAt)))
  return [first, second]
}

/** A person's mark at a session, found by the words that a screen reader says. */
export const markOf = (page: Page, name: string, day: string): Locator =>
  page.getByRole('button', { name: new RegExp(`^${name}, ${day}`) })

export const isMarked = (page: Page, name: string, day: string, marked = true): Promise<void> =>
  expect(markOf(page, name, day)).toHaveAttribute('aria-pressed', String(marked))

/** From the trainer's home to the attendance of today's session. */
export async function openRoster(page: Page, hands: Hands, { offering }: Roster): Promise<void> {
  await page.goto('/teach')
  await see(page, 'the trainer’s home', 'Teach')
  const today = page.getByRole('article').filter({ hasText: `${offering.title}: Second day` })
  await expect(today).toContainText('0 of 4 marked')
  await hands.press(today.getByRole('link', { name: 'Take attendance' }))
  await see(page, 'the roster', offering.title)
}

/** The sign-in sheet opens beside; everyone is on it. */
export async function checkSheet(page: Page, hands: Hands, { offering }: Roster): Promise<void> {
  await hands.press(page.getByRole('button', { name: 'More' }))
  await expect(page.getByRole('menu')).toBeVisible()
  await see(page, 'the roster, its menu open')
  const opening = page.waitForEvent('popup')
  await hands.press(page.getByRole('menuitem', { name: 'Sign-in sheet (PDF)' }))
  const sheet = await opening
  await sheet.close()
  const path = `/documents/session/${offering.sessionIds[1]}/sign-in-sheet.pdf`
  await readPdf(page, path, [offering.title, offering.number, 'Abbott', 'Brandt', 'Castro', 'Danilov'])
}

/** What a fresh look at the page shows: everyone at the second day, Ana and Chloe at the first. */
export async function checkKept(page: Page, roster: Roster): Promise<void> {
  const days = daysOf(roster)
  for (const at of [0, 1] as const) {
    await page.goto(`/teach/${roster.offering.id}?session=${roster.offering.sessionIds[at]}`)
    await see(page, `the roster, day ${at + 1} opened again`, roster.offering.title)
    for (const name of roster.names) await isMarked(page, name, days[at], at === 1 || /Ana|Chloe/.test(name))
  }
}
