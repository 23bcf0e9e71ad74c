import { findAddress, findPersonByEmail, type AddressRow, type PersonByEmail } from '@inservice/db/people'
import type { Read } from '@inservice/db/kernel'
import type { Actor } from '@inservice/domain/access'
import type { Instant } from '@inservice/domain/kernel'
import type { AddressLinkState } from '@inservice/domain/people'
import { hashAddressToken, isLinkGood } from './address-token.ts'

export type AddressLinkInHand = AddressLinkState & {
  readonly address: AddressRow | null
  /** Whose the address is besides: another account's, or of someone who was only named by it. */
  readonly other: PersonByEmail | null
}

/** What a link in a letter to an address opens for whoever is signed in. Null: nobody is. */
export const loadAddressLink = async (
  db: Read,
  token: string,
  { actor, now }: { readonly actor: Actor; readonly now: Instant },
): Promise<AddressLinkInHand | null> => {
  if (actor.kind !== 'person') return null
  const address = (await findAddress(db, { linkHash: hashAddressToken(token) })) ?? null
  const named = address ? await findPersonByEmail(db, address.email) : undefined
  const other = named && named.personId !== address?.personId ? named : null
  const isOwn = address?.personId === actor.personId
  const isVerified = address !== null && address.verifiedAt !== null
  return {
    address,
    other,
    isOwn,
    isVerified,
    isOthers: other !== null,
    isGood: address !== null && (isLinkGood(address.askedAt, now) || (isOwn && isVerified)),
  }
}
