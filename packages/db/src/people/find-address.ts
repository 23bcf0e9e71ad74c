import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'

/** An address with whose it is, by its id or by the hash of what its letter opens. Undefined: there is none. */
export const findAddress = (db: Read, by: { readonly id: Id } | { readonly linkHash: string }) =>
  db
    .selectFrom('person_address')
    .innerJoin('person', 'person.id', 'person_address.person_id')
    .select([
      'person_address.id',
      'person_address.person_id as personId',
      'person_address.email',
      'person_address.verified_at as verifiedAt',
      'person_address.is_primary as isPrimary',
      'person_address.asked_at as askedAt',
      'person_address.link_id as linkId',
      'person.language',
    ])
    .where((eb) =>
      'id' in by ? eb('person_address.id', '=', by.id) : eb('person_address.link_hash', '=', by.linkHash),
    )
    .executeTakeFirst()

export type AddressRow = NonNullable<Awaited<ReturnType<typeof findAddress>>>
