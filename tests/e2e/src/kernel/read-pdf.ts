import { spawnSync } from 'node:child_process'
import { expect, type Page } from '@playwright/test'

/** Downloads a paper as the person of this page, and looks for words on it where the machine has `pdftotext`. */
export async function readPdf(page: Page, href: string, words: readonly string[]): Promise<void> {
  const answer = await page.request.get(href)
  expect(answer.status(), href).toBe(200)
  expect(answer.headers()['content-type']).toContain('application/pdf')
  const bytes = await answer.body()
  expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-')
  const { error, stdout } = spawnSync('pdftotext', ['-layout', '-', '-'], { input: bytes, encoding: 'utf8' })
  if (error) return // no such program on this machine
  const said = stdout.replaceAll(/\s+/g, ' ')
  for (const word of words) expect(said, href).toContain(word)
}
