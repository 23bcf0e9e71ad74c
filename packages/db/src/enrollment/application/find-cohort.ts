import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../../kernel/index.ts'

/** An offering that is applied to: its window, what it asks, where it lies. Undefined where one registers as for any other. */
export const findCohort = async (db: Read, by: { readonly slug: string } | { readonly id: Id }) => {
  const row = await db
    .selectFrom('offering')
    .select([
      'id',
      'slug',
      'number',
      'title',
      'state',
      'kind',
      'provider_id as providerId',
      'program_id as programId',
      'time_zone as timeZone',
      'registration_opens_at as opensAt',
      'registration_closes_at as closesAt',
      'starts_at as startsAt',
      'application_closes_at as appliesUntil',
      'application as form',
      'team_max as teamMax',
      'contact_name as contactName',
      'contact_email as contactEmail',
    ])
    .where('slug' in by ? 'slug' : 'id', '=', 'slug' in by ? by.slug : by.id)
    .where('application', 'is not', null)
    .executeTakeFirst()
  if (!row) return undefined
  return { ...row, at: { offeringId: row.id, providerId: row.providerId, programId: row.programId } }
}

export type Cohort = NonNullable<Awaited<ReturnType<typeof findCohort>>>
