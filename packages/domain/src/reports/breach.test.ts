import { expect, test } from 'vitest'
import { breachCodes, sayBreach, type BreachCode } from './breach.ts'

test('what was found reads as a sentence in both languages', () => {
  const facts = { taken: 4, counted: 3, capacity: 10 }
  expect(sayBreach({ code: 'pool-miscounted', facts }, 'en')).toBe('4 seats count as taken, 3 are, of 10.')
  expect(sayBreach({ code: 'paid-differs', facts: { cents: 15_000, countedCents: 0 } }, 'es')).toBe(
    'El pedido indica $150.00 pagados; sus pagos suman $0.00.',
  )
})

test('no code is without its sentences', () => {
  for (const code of Object.keys(breachCodes) as BreachCode[])
    for (const language of ['en', 'es'] as const) expect(sayBreach({ code, facts: {} }, language)).toMatch(/\.$/)
})
