import { keyboard } from '../kernel/hands.ts'
import { expect, test } from '../kernel/test.ts'
import { checkKept, checkSheet, daysOf, isMarked, markOf, openRoster } from './roster-steps.ts'
import { stageRoster } from './stage-roster.ts'

test('a trainer takes attendance of two sessions by keyboard alone, and takes slips back', async ({
  people,
  stage,
}) => {
  const roster = await stageRoster(stage)
  const [first, second] = daysOf(roster)
  const page = await people.byMail(roster.trainer.email)
  const keys = async (...pressed: string[]) => {
    for (const key of pressed) await page.keyboard.press(key)
  }
  await openRoster(page, keyboard, roster)

  await keyboard.reach(markOf(page, 'Ana Abbott', first))
  await keys('Space', 'ArrowDown', 'Space', 'ArrowDown', 'Space')
  for (const name of ['Ana Abbott', 'Ben Brandt', 'Chloe Castro']) await isMarked(page, name, first)
  await keys('ArrowUp', 'Space') // Ben was not there
  await isMarked(page, 'Ben Brandt', first, false)
  await keys('ArrowRight', 'Space')
  await isMarked(page, 'Ben Brandt', second)
  await keys('Control+z')
  await isMarked(page, 'Ben Brandt', second, false)

  await keyboard.press(page.getByRole('button', { name: 'Mark the rest present (4)' }))
  for (const name of roster.names) await isMarked(page, name, second)
  await expect(page.getByRole('button', { name: 'All are marked' })).toBeVisible()
  await checkSheet(page, keyboard, roster)
  await checkKept(page, roster)
})
