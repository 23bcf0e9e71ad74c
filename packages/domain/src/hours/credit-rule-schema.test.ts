import { expect, test } from 'vitest'
import { creditRuleSchema } from './credit-rule-schema.ts'
import { examplePolicies } from './policies.ts'

test.each(Object.values(examplePolicies))('the credit policy $id is kept and read whole', (policy) => {
  const kept = creditRuleSchema.parse(JSON.parse(JSON.stringify(policy)))
  expect(policy).toMatchObject({ ...kept })
  expect(Object.keys(kept)).toHaveLength(Object.keys(policy).length - 4)
})

test('a step of no minutes is refused', () => {
  const bad = { ...examplePolicies.halfHourDown, round: { stepMinutes: 0, direction: 'down' } }
  expect(creditRuleSchema.safeParse(bad).success).toBe(false)
})
