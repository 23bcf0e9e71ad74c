import { finger } from '../kernel/hands.ts'
import { see } from '../kernel/see.ts'
import { expect, test } from '../kernel/test.ts'
import { checkKept, checkSheet, daysOf, isMarked, markOf, openRoster } from './roster-steps.ts'
import { stageRoster } from './stage-roster.ts'

test('a trainer takes attendance of two sessions by touch, and takes a slip back', async ({ people, stage }) => {
  const roster = await stageRoster(stage)
  const [first, second] = daysOf(roster)
  const page = await people.byMail(roster.trainer.email)
  await openRoster(page, finger, roster)

  await finger.press(markOf(page, 'Ana Abbott', second))
  await isMarked(page, 'Ana Abbott', second)
  await finger.press(page.getByRole('button', { name: 'Undo' }))
  await isMarked(page, 'Ana Abbott', second, false)
  await finger.press(page.getByRole('button', { name: 'Mark the rest present (4)' }))
  for (const name of roster.names) await isMarked(page, name, second)
  await checkSheet(page, finger, roster)

  await finger.press(page.getByRole('button', { name: /Session/ }))
  await see(page, 'the roster, choosing a session')
  await finger.press(page.getByRole('option', { name: first }))
  for (const name of ['Ana Abbott', 'Chloe Castro']) await finger.press(markOf(page, name, first))
  await isMarked(page, 'Chloe Castro', first)
  await expect(page.getByRole('button', { name: 'Mark the rest present (2)' })).toBeVisible()
  await checkKept(page, roster)
})
