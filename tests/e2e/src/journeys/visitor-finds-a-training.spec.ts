import type { Page } from '@playwright/test'
import { handsOf, type Hands } from '../kernel/hands.ts'
import { overhang, see } from '../kernel/see.ts'
import { expect, test } from '../kernel/test.ts'
import { stageShelf, type Shelf } from './stage-shelf.ts'

const found = (page: Page, title: string) => page.getByRole('main').getByRole('link', { name: title, exact: true })

async function search(page: Page, hands: Hands, { online, atPlace, slip }: Shelf): Promise<void> {
  await page.goto('/catalog')
  await see(page, 'the catalog')
  await hands.write(page.getByRole('searchbox', { name: 'Topic, trainer or place' }), slip)
  await hands.press(page.getByRole('button', { name: 'Search' }))
  await expect(found(page, online.title)).toBeVisible()
  await expect(found(page, atPlace.title)).toBeVisible()
  await see(page, 'the catalog, searched')
}

/** At a desk the filters stand beside the list; on a phone they come up over it. */
async function filter(page: Page, hands: Hands, isPhone: boolean, { online, atPlace }: Shelf): Promise<void> {
  if (isPhone) {
    await hands.press(page.getByRole('button', { name: 'Filters' }))
    await expect(page.getByRole('dialog', { name: 'Filters' })).toBeVisible()
    await see(page, 'the filters')
  }
  await hands.tick(page.getByRole('checkbox', { name: /^Online/ }))
  await hands.tick(page.getByRole('checkbox', { name: /^Free/ }))
  if (isPhone) await hands.press(page.getByRole('button', { name: /^Show \d/ }))
  await expect(found(page, atPlace.title)).toHaveCount(0)
  await expect(found(page, online.title)).toBeVisible()
  await expect(page).toHaveURL(/format=online.*price=free|price=free.*format=online/)
  await see(page, 'the catalog, filtered')
}

test('a visitor searches with slips, filters, shares the address, reads in Spanish', async ({
  people,
  stage,
  hasTouch,
}) => {
  const hands = handsOf(hasTouch)
  const shelf = await stageShelf(stage)
  const page = await people.stranger()
  await search(page, hands, shelf)
  await filter(page, hands, hasTouch, shelf)

  const shared = await people.stranger()
  await shared.goto(page.url())
  await expect(found(shared, shelf.online.title)).toBeVisible()
  await expect(found(shared, shelf.atPlace.title)).toHaveCount(0)
  await expect(shared.getByRole('searchbox')).toHaveValue(shelf.slip)

  await hands.press(shared.getByRole('link', { name: 'Español' }))
  await expect(shared.locator('html')).toHaveAttribute('lang', 'es')
  await expect(shared.getByRole('searchbox', { name: 'Tema, capacitador o lugar' })).toHaveValue(shelf.slip)
  await expect(found(shared, shelf.atPlace.title)).toHaveCount(0)
  await see(shared, 'the catalog in Spanish')
  await hands.press(found(shared, shelf.online.title))
  await see(shared, 'the offering in Spanish', shelf.online.title)
  await expect(shared.getByRole('link', { name: 'Inscribirse' })).toBeVisible()
  await expect(shared.getByText(/2 horas de reloj/).first()).toBeVisible()
  await shared.goBack()
  await expect(found(shared, shelf.online.title)).toBeVisible()
})

test('the same without scripts', async ({ people, stage, hasTouch }) => {
  const hands = handsOf(hasTouch)
  const shelf = await stageShelf(stage)
  const page = await people.stranger({ javaScriptEnabled: false })
  await page.goto('/catalog')
  await hands.write(page.getByRole('searchbox', { name: 'Topic, trainer or place' }), shelf.slip)
  await hands.press(page.getByRole('button', { name: 'Search' }))
  await expect(found(page, shelf.online.title)).toBeVisible()
  await expect(found(page, shelf.atPlace.title)).toBeVisible()
  await hands.tick(page.getByRole('checkbox', { name: /^Online/ }))
  await hands.press(page.getByRole('button', { name: 'Show what fits' }))
  await expect(page).toHaveURL(/format=online/)
  await expect(found(page, shelf.atPlace.title)).toHaveCount(0)
  expect(await overhang(page)).toBe('')

  const shared = await people.stranger({ javaScriptEnabled: false })
  await shared.goto(page.url())
  await hands.press(shared.getByRole('link', { name: 'Español' }))
  await expect(shared.locator('html')).toHaveAttribute('lang', 'es')
  await hands.press(found(shared, shelf.online.title))
  await expect(shared.getByRole('heading', { level: 1 })).toHaveText(shelf.online.title)
  await expect(shared.getByText(/2 horas de reloj/).first()).toBeVisible()
  await expect(shared.getByText(/16:00|4:00/).first()).toBeVisible()
  expect(await overhang(shared)).toBe('')
})
