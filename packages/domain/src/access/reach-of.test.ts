import { expect, test } from 'vitest'
import { reachOf, reaches } from './reach-of.ts'
import type { Actor } from './roles.ts'

const person = (...grants: Extract<Actor, { kind: 'person' }>['grants']): Actor => ({
  kind: 'person',
  personId: 'p',
  grants,
})
const manager = person({ role: 'seat_manager', scopeKind: 'organization', scopeId: 'renton' })
const delegate = person({ role: 'seat_delegate', scopeKind: 'school', scopeId: 'lakeridge' })

test('the manager reaches all, a delegate their school, others nothing', () => {
  const schools = ['lakeridge', 'cedar']
  expect(reachOf(manager, 'seats.assign', 'renton', schools)).toBe('all')
  expect(reachOf(delegate, 'seats.assign', 'renton', schools)).toEqual(['lakeridge'])
  expect(reachOf(delegate, 'seats.buy', 'renton', schools)).toBeNull()
  expect(reachOf(delegate, 'seats.assign', 'kent', ['scenic'])).toBeNull()
  expect(reachOf({ kind: 'anyone' }, 'seats.see', 'renton', schools)).toBeNull()
})

test('what is of no school is the manager’s', () => {
  expect(reaches('all', null)).toBe(true)
  expect(reaches(['lakeridge'], 'lakeridge')).toBe(true)
  expect(reaches(['lakeridge'], 'cedar')).toBe(false)
  expect(reaches(['lakeridge'], null)).toBe(false)
})
