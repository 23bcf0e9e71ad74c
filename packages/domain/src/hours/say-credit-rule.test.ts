import { expect, test } from 'vitest'
import { examplePolicies } from './policies.ts'
import { sayCreditRule } from './say-credit-rule.ts'

test('a credit policy in words', () => {
  expect(sayCreditRule(examplePolicies.halfHourDown, 'en')).toBe(
    'One clock hour is 60 minutes of instruction. Breaks do not count. A meal counts only as a working meal with a presenter. The training’s total is rounded down to the half hour, once.',
  )
  expect(sayCreditRule(examplePolicies.quarterHourDownShare, 'en')).toContain(
    'Up to 15 minutes of break count for every 3 hours. Meals do not count. A session counts from 80% of it attended.',
  )
  expect(sayCreditRule(examplePolicies.quarterHourNearest, 'en')).toMatch(
    /rounded to the nearest quarter hour, once\.$/,
  )
  expect(sayCreditRule(examplePolicies.halfHourDown, 'es')).toMatch(
    /^Una hora de reloj son 60 minutos de instrucción\. .* se redondea una sola vez, hacia abajo, por medias horas\.$/,
  )
})
