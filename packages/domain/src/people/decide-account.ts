import { ok, refuse, type Id, type Language, type Result } from '../kernel/index.ts'
import { namesOf } from './names-of.ts'
import type { PeopleRefusal } from './refusals.ts'

/** Someone who can sign in, and what is known of their address. */
export type AccountState = {
  readonly user: { readonly id: Id; readonly name: string; readonly email: string; readonly isVerified: boolean }
  /** The person that this account opens already. */
  readonly linkedId: Id | null
  /** The person whose verified address it is. */
  readonly owner: { readonly personId: Id; readonly hasAccount: boolean } | null
  /** Someone without an account whom others named by this address. */
  readonly invited: { readonly personId: Id; readonly addressId: Id } | null
  /** The organization of the address's mail domain. */
  readonly organizationId: Id | null
}

export type AccountChange =
  | { readonly kind: 'none'; readonly personId: Id; readonly userId: Id }
  | { readonly kind: 'attach'; readonly personId: Id; readonly userId: Id; readonly verifiedAddressId: Id | null }
  | {
      readonly kind: 'create'
      readonly personId: Id
      readonly userId: Id
      readonly addressId: Id
      readonly givenName: string
      readonly familyName: string
      readonly email: string
      readonly language: Language
      readonly organizationId: Id | null
    }

/**
 * Which person an account with a verified address opens: its own; else the owner of that address; else the one who was
 * invited by it; else a new one. Refuses `address-not-verified`: an address proves nothing before its holder showed it.
 * An account for `b@x.org` opens the person who verified `b@x.org` before, though they sign in as `a@x.org` too.
 */
export const decideAccount = (
  state: AccountState,
  made: { readonly language: Language; readonly newId: () => Id },
): Result<AccountChange, PeopleRefusal> => {
  const { user, linkedId, owner, invited } = state
  const userId = user.id
  if (!user.isVerified) return refuse('address-not-verified')
  if (linkedId !== null) return ok({ kind: 'none', personId: linkedId, userId })
  if (owner?.hasAccount) return ok({ kind: 'none', personId: owner.personId, userId })
  if (owner) return ok({ kind: 'attach', personId: owner.personId, userId, verifiedAddressId: null })
  if (invited) return ok({ kind: 'attach', personId: invited.personId, userId, verifiedAddressId: invited.addressId })
  return ok({
    kind: 'create',
    personId: made.newId(),
    userId,
    addressId: made.newId(),
    ...namesOf(user.name, user.email),
    email: user.email,
    language: made.language,
    organizationId: state.organizationId,
  })
}
