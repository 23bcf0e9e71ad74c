import type { Id, Instant } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

/** What a letter to an address opens: by its id the token is made again, by its hash it is known. */
export type AddressLink = { readonly id: Id; readonly hash: string }

/** Keeps another address of a person that is yet to be verified. */
export const insertAddress = async (
  tx: Tx,
  address: {
    readonly id: Id
    readonly personId: Id
    readonly email: string
    readonly at: Instant
    readonly link: AddressLink
  },
): Promise<void> => {
  await tx
    .insertInto('person_address')
    .values({
      id: address.id,
      person_id: address.personId,
      email: address.email,
      asked_at: address.at,
      link_id: address.link.id,
      link_hash: address.link.hash,
      created_at: address.at,
    })
    .execute()
}
