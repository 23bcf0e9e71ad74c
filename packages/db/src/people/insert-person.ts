import type { Id, Instant, Language } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

export type NewPerson = {
  readonly id: Id
  readonly givenName: string
  readonly familyName: string
  readonly language: Language
  readonly organizationId?: Id | null
  readonly schoolId?: Id | null
  readonly userId?: Id | null
  readonly address: { readonly id: Id; readonly email: string; readonly verifiedAt: Instant | null }
}

/** A person with their first address: verified where they hold an account, not where others named them. */
export const insertPerson = async (tx: Tx, person: NewPerson): Promise<void> => {
  await tx
    .insertInto('person')
    .values({
      id: person.id,
      auth_user_id: person.userId ?? null,
      given_name: person.givenName,
      family_name: person.familyName,
      language: person.language,
      organization_id: person.organizationId ?? null,
      school_id: person.schoolId ?? null,
    })
    .execute()
  await tx
    .insertInto('person_address')
    .values({
      id: person.address.id,
      person_id: person.id,
      email: person.address.email.toLowerCase(),
      verified_at: person.address.verifiedAt,
      is_primary: true,
    })
    .execute()
}
