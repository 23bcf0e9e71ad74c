import { describe, expect, test } from 'vitest'
import { exampleFeeRules } from './fee-rules.ts'
import { sayFeeRule } from './say-fee-rule.ts'

describe('a clock-hour fee in words', () => {
  test.each([
    ['minimum', '$3 an hour, at least $15 for each training.'],
    [
      'late',
      '$3 an hour plus $5. 20% more when claimed over 90 days after the training. Hours can be claimed for 5 years.',
    ],
    ['smallBase', '$3 an hour plus $5 for 10 hours or fewer.'],
    ['members', '$3 an hour. Free for staff of member districts.'],
    ['printed', '$3 an hour. A printed transcript costs $5.'],
    ['ladder', 'By hours: $10 up to 5, $15 up to 10, $25 up to 20, $40 up to 50, $60 above.'],
  ] as const)('%s', (name, said) => {
    expect(sayFeeRule(exampleFeeRules[name], 'en')).toBe(said)
  })

  test('in Spanish', () => {
    expect(sayFeeRule(exampleFeeRules.minimum, 'es')).toBe('$3 por hora, con un mínimo de $15 por formación.')
    expect(sayFeeRule(exampleFeeRules.members, 'es')).toBe(
      '$3 por hora. Gratis para el personal de distritos miembros.',
    )
  })

  test('nothing to pay', () => {
    expect(sayFeeRule({}, 'en')).toBe('Clock hours are free.')
    expect(sayFeeRule({ perHourCents: 0 }, 'es')).toBe('Las horas de reloj son gratuitas.')
  })
})
