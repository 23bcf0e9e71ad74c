import { expect, type Page } from '@playwright/test'
import type { Hands } from '../kernel/hands.ts'
import { readPdf } from '../kernel/read-pdf.ts'
import { see } from '../kernel/see.ts'
import type { Training } from './stage-training.ts'
import type { Earned } from './what-is-earned.ts'

/** Opens the transcript's line to its working, makes an official copy, downloads it; answers the copy's code. */
export async function handOutTranscript(page: Page, hands: Hands, training: Training, earned: Earned): Promise<string> {
  const { title, number } = training.offering
  await see(page, 'the transcript', 'My clock-hour transcript')
  const line = page.getByRole('button', { name: title })
  await hands.press(line)
  await expect(line).toHaveAttribute('aria-expanded', 'true')
  await expect(page.getByRole('table', { name: title }).getByRole('row')).toHaveText(earned.working)
  await expect(page.getByText(number)).toBeVisible()
  await see(page, 'the transcript, a line open')

  await hands.press(page.getByRole('button', { name: 'Make an official copy' }))
  const pdf = page.getByRole('link', { name: 'Open the PDF' })
  await expect(pdf).toBeVisible()
  await see(page, 'the transcript, a copy made')
  const href = (await pdf.getAttribute('href')) ?? ''
  const code = /transcript\/([A-Z0-9-]{19})\.pdf$/.exec(href)?.[1] ?? ''
  await readPdf(page, href, [title, number, code, training.educator.name, earned.hours.split(' ')[0] ?? ''])
  return code
}
