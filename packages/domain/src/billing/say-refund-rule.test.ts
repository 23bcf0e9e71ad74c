import { expect, test } from 'vitest'
import { exampleRefundPolicies } from './refund-policies.ts'
import { sayRefundRule } from './say-refund-rule.ts'

const { fiveBusinessDays, sevenDaysThenStaff, ninetyPercent } = exampleRefundPolicies

test('each policy of the field, in words', () => {
  expect(sayRefundRule(fiveBusinessDays, 'en')).toBe(
    'More than 5 business days before: everything back. Later: everything back less $15. From the first day on: nothing. If the provider cancels: everything back.',
  )
  expect(sayRefundRule(sevenDaysThenStaff, 'en')).toBe(
    '7 days or more before: everything back. Later: the provider’s staff decide. Once it has started: nothing. If the provider cancels: everything back.',
  )
  expect(sayRefundRule(ninetyPercent, 'es')).toBe(
    'Con 5 días hábiles o más de antelación: se devuelve el 90 %. Después: nada. Si el proveedor cancela: se devuelve todo.',
  )
})

test('a closing time is told', () => {
  expect(sayRefundRule({ ...fiveBusinessDays, dayEndsAt: '17:00' }, 'en')).toContain(
    'A cancellation after 5 PM counts for the next day.',
  )
})
