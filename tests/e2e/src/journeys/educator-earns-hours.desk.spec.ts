import { keyboard } from '../kernel/hands.ts'
import { test } from '../kernel/test.ts'
import { earnHours } from './educator-earns-hours.ts'

test('an educator does all of it with the keyboard alone, and has attended half', async ({ people, stage }) => {
  await earnHours(people, stage, keyboard, 1)
})
