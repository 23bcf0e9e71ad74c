import { expect, type Page } from '@playwright/test'
import type { Persona } from '../kernel/open-people.ts'
import type { Stage } from '../kernel/open-stage.ts'
import { findBlock, findDraft, findRoster, findSlug } from './find-things.ts'
import { markSome } from './mark-some.ts'

export type Scene = {
  /** The picture's name. */
  name: string
  /** Who looks; nobody in particular where left out. */
  as?: Persona
  /** Taken in the dark as well. */
  dark?: boolean
  open: (page: Page, stage: Stage) => Promise<unknown>
}

const training = 'Facilitating Conversations about Race'

async function openCheckout(page: Page, stage: Stage): Promise<void> {
  await page.goto(`/catalog/${await findSlug(stage, training)}/register`)
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How would you like to pay?')
  await page.getByRole('radio', { name: 'By card' }).check({ force: true })
}

/** The newest line, opened to its working. */
async function openWorking(page: Page): Promise<void> {
  await page.goto('/transcript')
  await page.getByRole('main').getByRole('heading').getByRole('button').first().click()
  const working = page.getByRole('main').getByRole('table').first()
  await expect(working).toBeVisible()
  await working.evaluate((table) => window.scrollTo({ top: table.getBoundingClientRect().top - 300 }))
}

/** Today's roster while it is being marked. */
async function openRoster(page: Page, stage: Stage): Promise<void> {
  const { offeringId, sessionId } = await findRoster(stage)
  await markSome(stage, offeringId)
  await page.goto(`/teach/${offeringId}?session=${sessionId}`)
}

async function openCopy(page: Page): Promise<void> {
  await page.goto('/transcript')
  await page.getByRole('button', { name: 'Make an official copy' }).click()
  await page.getByRole('link', { name: 'See what others see' }).click()
  await page.context().clearCookies({ name: /session/ }) // seen by a stranger
  await page.reload()
  await expect(page.getByText(/This transcript is genuine/)).toBeVisible()
}

/** The main pages, as the demonstration shows them. */
export const scenes: readonly Scene[] = [
  { name: 'front', open: (page) => page.goto('/') },
  { name: 'catalog', dark: true, open: (page) => page.goto('/catalog?designation=equity') },
  { name: 'offering', open: async (page, stage) => page.goto(`/catalog/${await findSlug(stage, training)}`) },
  { name: 'checkout', as: 'educator', open: openCheckout },
  { name: 'learning', as: 'educator', open: (page) => page.goto('/learning') },
  { name: 'transcript', as: 'educator', dark: true, open: openWorking },
  { name: 'roster', as: 'trainer', dark: true, open: openRoster },
  { name: 'seats', as: 'seat-manager', open: async (page, stage) => page.goto(`/seats/${await findBlock(stage)}`) },
  { name: 'verification', as: 'registrar', open: (page) => page.goto('/desk/verify') },
  { name: 'draft', as: 'registrar', open: async (page, stage) => page.goto(`/desk/drafts/${await findDraft(stage)}`) },
  { name: 'verify', as: 'educator', open: openCopy },
]
