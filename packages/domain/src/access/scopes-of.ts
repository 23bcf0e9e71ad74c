import type { Id } from '../kernel/index.ts'
import { deeds, type Deed, type Permission } from './deeds.ts'
import type { Actor, ScopeKind } from './roles.ts'

/** Where an actor may do a deed: everywhere, or the ids by scope. A list's query begins from this. */
export type Sight = {
  readonly everywhere: boolean
  readonly ids: Readonly<Record<Exclude<ScopeKind, 'installation'>, readonly Id[]>>
}

/** The scopes in which an actor's grants open a deed: `scopesOf(registrar of A, 'claim.verify').ids.provider` is `[A]`. */
export const scopesOf = (actor: Actor, deed: Deed): Sight => {
  const permission: Permission = deeds[deed]
  const grants = actor.kind === 'person' ? actor.grants.filter((grant) => permission.roles?.includes(grant.role)) : []
  const of = (kind: ScopeKind): Id[] =>
    grants.flatMap((grant) => (grant.scopeKind === kind && grant.scopeId ? [grant.scopeId] : []))
  return {
    everywhere: permission.anyone === true || grants.some((grant) => grant.scopeKind === 'installation'),
    ids: {
      provider: of('provider'),
      program: of('program'),
      offering: of('offering'),
      organization: of('organization'),
      school: of('school'),
    },
  }
}
