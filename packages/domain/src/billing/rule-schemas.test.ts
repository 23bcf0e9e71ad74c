import { expect, test } from 'vitest'
import { exampleFeeRules } from './fee-rules.ts'
import { feeRuleSchema } from './fee-rule-schema.ts'
import { exampleRefundPolicies } from './refund-policies.ts'
import { refundPolicySchema } from './refund-policy-schema.ts'

test.each(Object.values(exampleFeeRules))('the fee rule $id is kept and read whole', (rule) => {
  expect(rule).toMatchObject({ ...feeRuleSchema.parse(JSON.parse(JSON.stringify(rule))) })
})

test.each(Object.values(exampleRefundPolicies))('the cancellation policy $id is kept and read whole', (policy) => {
  const { stages, nothingFrom, dayEndsAt } = policy
  expect(refundPolicySchema.parse(JSON.parse(JSON.stringify(policy)))).toEqual({ stages, nothingFrom, dayEndsAt })
})

test('a negative charge is refused with a sentence', () => {
  const bad = { stages: [{ notice: 'any', gives: { percent: 120 } }], nothingFrom: 'start', dayEndsAt: null }
  expect(refundPolicySchema.safeParse(bad).success).toBe(false)
  expect(feeRuleSchema.safeParse({ perHourCents: -300 }).success).toBe(false)
})
