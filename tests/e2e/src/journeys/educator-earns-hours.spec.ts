import { handsOf } from '../kernel/hands.ts'
import { test } from '../kernel/test.ts'
import { earnHours } from './educator-earns-hours.ts'

test('an educator registers, pays, attends, evaluates, claims, hands out a transcript; a stranger checks it', async ({
  people,
  stage,
  hasTouch,
}) => {
  await earnHours(people, stage, handsOf(hasTouch), 2)
})
