import { describe, expect, test } from 'vitest'
import { decideRosterMessage } from './decide-roster-message.ts'
import { evaluationDueAt } from './evaluation-due-at.ts'

const person = (personId: string, its: object = {}) => ({
  personId,
  email: `${personId}@school.example`,
  language: 'en' as const,
  state: 'confirmed' as const,
  ...its,
})
const people = [person('a'), person('b', { state: 'invited', language: 'es' }), person('c', { email: null })]

describe('a message to the roster', () => {
  test('goes to those with a seat, or to the invited as well; who has no address is counted', () => {
    const state = { people, replyTo: 'sam@esd.example' }
    expect(decideRosterMessage(state, 'confirmed')).toMatchObject({
      value: { to: [{ personId: 'a' }], withoutAddress: 1 },
    })
    expect(decideRosterMessage(state, 'all')).toMatchObject({
      value: { to: [{ personId: 'a' }, { personId: 'b', language: 'es' }], withoutAddress: 1 },
    })
  })
  test('is refused where nobody would get it, or answers would reach no one', () => {
    expect(decideRosterMessage({ people: [people[2]!], replyTo: 'x@y.example' }, 'all')).toMatchObject({
      refusal: { code: 'nobody-to-write-to', field: 'who' },
    })
    expect(decideRosterMessage({ people, replyTo: null }, 'all')).toMatchObject({
      refusal: { code: 'no-reply-address' },
    })
  })
})

describe('asking for the evaluation', () => {
  const zone = 'America/Los_Angeles'
  test.each([
    ['2026-03-10T22:30:00.000Z', '2026-03-11T01:00:00.000Z'],
    ['2026-03-11T00:00:00.000Z', '2026-03-11T01:00:00.000Z'],
    ['2026-03-11T00:30:00.000Z', '2026-03-12T01:00:00.000Z'],
    ['2026-03-11T03:00:00.000Z', '2026-03-12T01:00:00.000Z'],
    // The evening after the clock went forward.
    ['2026-03-08T04:00:00.000Z', '2026-03-09T01:00:00.000Z'],
  ])('an end at %s is asked about at %s', (endsAt, dueAt) => {
    expect(evaluationDueAt(endsAt, zone)).toBe(dueAt)
  })
})
