import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'

/** A person's whole profile with the names of their work place. */
export const findProfile = (db: Read, personId: Id) =>
  db
    .selectFrom('person')
    .leftJoin('organization', 'organization.id', 'person.organization_id')
    .leftJoin('organization as school', 'school.id', 'person.school_id')
    .select([
      'person.id',
      'person.given_name as givenName',
      'person.family_name as familyName',
      'person.legal_name as legalName',
      'person.former_name as formerName',
      'person.language',
      'person.occupation',
      'person.job_title as jobTitle',
      'person.work_address as workAddress',
      'person.certificate_number as certificateNumber',
      'person.organization_id as organizationId',
      'person.school_id as schoolId',
      'person.access_needs as accessNeeds',
      'organization.name as organizationName',
      'school.name as schoolName',
    ])
    .where('person.id', '=', personId)
    .where('person.merged_into', 'is', null)
    .executeTakeFirst()

export type ProfileRow = NonNullable<Awaited<ReturnType<typeof findProfile>>>
