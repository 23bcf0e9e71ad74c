import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'

/** An offering as a claim names it: by its id, its address, or the code that the trainer gave at its end. */
export type OfferingBy = { readonly id: Id } | { readonly slug: string } | { readonly claimCode: string }

/** What a claim asks of an offering. */
export const findClaimable = (db: Read, by: OfferingBy) =>
  db
    .selectFrom('offering')
    .innerJoin('provider', 'provider.id', 'offering.provider_id')
    .innerJoin('organization', 'organization.id', 'provider.id')
    .select([
      'offering.id',
      'offering.title',
      'offering.slug',
      'offering.number',
      'offering.state',
      'offering.provider_id as providerId',
      'offering.program_id as programId',
      'offering.starts_at as startsAt',
      'offering.ends_at as endsAt',
      'offering.time_zone as timeZone',
      'offering.approved_minutes as approvedMinutes',
      'offering.claim_code as claimCode',
      'organization.name as providerName',
      'provider.short_name as providerShortName',
    ])
    .$if('id' in by, (query) => query.where('offering.id', '=', 'id' in by ? by.id : ''))
    .$if('slug' in by, (query) => query.where('offering.slug', '=', 'slug' in by ? by.slug : ''))
    .$if('claimCode' in by, (query) => query.where('offering.claim_code', '=', 'claimCode' in by ? by.claimCode : ''))
    .where('offering.state', 'in', ['published', 'in_progress', 'completed', 'archived'])
    .executeTakeFirst()

export type ClaimableRow = NonNullable<Awaited<ReturnType<typeof findClaimable>>>
