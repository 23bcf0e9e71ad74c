import { describe, expect, it } from 'vitest'
import { payByOf, stepsOf } from './steps.ts'

type Facts = Parameters<typeof stepsOf>[0]
const price = (totalCents: number): Facts['price'] => ({
  totalCents,
  lines: [],
  audience: 'everyone',
  listedCents: totalCents,
  early: null,
})
const facts = (totalCents: number): Facts => ({ questions: [], sessions: [], own: null, price: price(totalCents) })

describe('the steps of registering', () => {
  it('leave out how to pay where nothing is owed', () => {
    expect(stepsOf(facts(0))).toEqual(['who', 'check', 'done'])
    expect(payByOf(facts(0), null)).toBe('nothing')
  })

  it('ask how to pay where something is owed, and take no answer for another price', () => {
    expect(stepsOf(facts(2500))).toEqual(['who', 'pay', 'check', 'done'])
    expect(payByOf(facts(2500), 'nothing')).toBeNull()
    expect(payByOf(facts(2500), 'card')).toBe('card')
  })
})
