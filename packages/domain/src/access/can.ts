import type { Id } from '../kernel/index.ts'
import { deeds, type Deed, type Permission } from './deeds.ts'
import type { Actor, Grant } from './roles.ts'

/** Where a thing lies: whose it is, and in which scopes. What is left out can't be matched. */
export type Whereabouts = {
  readonly personId?: Id | null
  readonly providerId?: Id | null
  readonly programId?: Id | null
  readonly offeringId?: Id | null
  readonly organizationId?: Id | null
  readonly schoolId?: Id | null
}

const covers = (grant: Grant, thing: Whereabouts): boolean => {
  switch (grant.scopeKind) {
    case 'installation':
      return true
    case 'provider':
      return grant.scopeId === thing.providerId
    case 'program':
      return grant.scopeId === thing.programId
    case 'offering':
      return grant.scopeId === thing.offeringId
    case 'organization':
      return grant.scopeId === thing.organizationId
    case 'school':
      return grant.scopeId === thing.schoolId
  }
}

/**
 * Whether an actor may do a deed to a thing. Default deny: a deed's line in the table must open it.
 * `can(registrar of provider A, 'claim.verify', { providerId: B })` is false.
 */
export const can = (actor: Actor, deed: Deed, thing: Whereabouts = {}): boolean => {
  const permission: Permission = deeds[deed]
  if (permission.anyone) return true
  if (actor.kind === 'anyone') return false
  if (actor.kind === 'machine') return permission.machine === true
  if (permission.signedIn) return true
  if (permission.self && thing.personId != null && thing.personId === actor.personId) return true
  return actor.grants.some((grant) => permission.roles?.includes(grant.role) === true && covers(grant, thing))
}
