import { expect, test } from 'vitest'
import { decideBreakouts, type Breakout } from './decide-breakouts.ts'

const one = (sessionId: string, slot: string, its: Partial<Breakout> = {}): Breakout => ({
  sessionId,
  slot,
  title: sessionId,
  capacity: 20,
  taken: 3,
  ...its,
})
const rounds = [one('a', '1'), one('b', '1'), one('c', '2'), one('d', '2', { taken: 20 })]

test('one of each round', () => {
  expect(decideBreakouts(rounds, ['a', 'c'])).toEqual({ ok: true, value: ['a', 'c'] })
  expect(decideBreakouts([], ['x'])).toEqual({ ok: true, value: [] })
})
test('a round left out, or picked twice, is asked for', () => {
  expect(decideBreakouts(rounds, ['a'])).toMatchObject({ refusal: { code: 'breakout-needed', facts: { slot: '2' } } })
  expect(decideBreakouts(rounds, ['a', 'b', 'c'])).toMatchObject({ refusal: { code: 'breakout-needed' } })
})
test('a full one is said by its title, on its round', () => {
  expect(decideBreakouts(rounds, ['a', 'd'])).toMatchObject({
    refusal: { code: 'breakout-full', facts: { title: 'd' }, field: 'sessions.2' },
  })
})
