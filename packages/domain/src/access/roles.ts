import type { Id } from '../kernel/index.ts'

/** The roles that are granted; every signed-in person is an educator without a grant. */
export const roles = [
  'trainer',
  'registrar',
  'program_manager',
  'committee',
  'finance',
  'front_desk',
  'seat_manager',
  'seat_delegate',
  'administrator',
] as const
export type Role = (typeof roles)[number]

/** What a role is granted on. */
export type ScopeKind = 'installation' | 'provider' | 'program' | 'offering' | 'organization' | 'school'

/** A role on a scope; the installation has no id. */
export type Grant = { readonly role: Role; readonly scopeKind: ScopeKind; readonly scopeId: Id | null }

/** Who asks: a stranger, a person with their grants, or the house's own machinery. */
export type Actor =
  | { readonly kind: 'anyone' }
  | { readonly kind: 'person'; readonly personId: Id; readonly grants: readonly Grant[] }
  | { readonly kind: 'machine'; readonly name: string }
