import { describe, expect, test } from 'vitest'
import { can } from './can.ts'
import type { Actor } from './roles.ts'
import { scopesOf } from './scopes-of.ts'

const registrar: Actor = {
  kind: 'person',
  personId: 'p',
  grants: [{ role: 'registrar', scopeKind: 'provider', scopeId: 'A' }],
}

describe('can', () => {
  test('a stranger may browse and no more', () => {
    expect(can({ kind: 'anyone' }, 'catalog.browse')).toBe(true)
    expect(can({ kind: 'anyone' }, 'enrollment.register')).toBe(false)
  })
  test('a role opens its deed on its own scope only', () => {
    expect(can(registrar, 'claim.verify', { providerId: 'A' })).toBe(true)
    expect(can(registrar, 'claim.verify', { providerId: 'B' })).toBe(false)
    expect(can(registrar, 'claim.verify', {})).toBe(false)
    expect(can(registrar, 'ledger.see', { providerId: 'A' })).toBe(false)
  })
  test('a thing without an owner is nobody’s own', () => {
    expect(can(registrar, 'profile.edit', { personId: 'p' })).toBe(true)
    expect(can(registrar, 'profile.edit', {})).toBe(false)
    expect(can(registrar, 'profile.edit', { personId: null })).toBe(false)
  })
  test('an administrator of the installation stands everywhere', () => {
    const administrator: Actor = {
      kind: 'person',
      personId: 'x',
      grants: [{ role: 'administrator', scopeKind: 'installation', scopeId: null }],
    }
    expect(can(administrator, 'ledger.see', { providerId: 'B' })).toBe(true)
    expect(scopesOf(administrator, 'ledger.see').everywhere).toBe(true)
  })
  test('machinery does only what is opened to it', () => {
    const machine: Actor = { kind: 'machine', name: 'listener' }
    expect(can(machine, 'order.settle')).toBe(true)
    expect(can(machine, 'claim.verify')).toBe(false)
  })
  test('sight is the scopes of the grants', () => {
    expect(scopesOf(registrar, 'claim.verify')).toEqual({
      everywhere: false,
      ids: { provider: ['A'], program: [], offering: [], organization: [], school: [] },
    })
  })
})
