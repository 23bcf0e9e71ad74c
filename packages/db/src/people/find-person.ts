import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'

/** A person with their primary address and employer, by id. */
export const findPerson = (db: Read, personId: Id) =>
  db
    .selectFrom('person')
    .leftJoin('person_address', (join) =>
      join.onRef('person_address.person_id', '=', 'person.id').on('person_address.is_primary', '=', true),
    )
    .leftJoin('organization', 'organization.id', 'person.organization_id')
    .select([
      'person.id',
      'person.given_name as givenName',
      'person.family_name as familyName',
      'person.language',
      'person.occupation',
      'person.job_title as jobTitle',
      'person.certificate_number as certificateNumber',
      'person.organization_id as organizationId',
      'person.access_needs as accessNeeds',
      'person_address.email',
      'organization.name as organizationName',
    ])
    .where('person.id', '=', personId)
    .where('person.merged_into', 'is', null)
    .executeTakeFirst()

export type PersonRow = NonNullable<Awaited<ReturnType<typeof findPerson>>>
