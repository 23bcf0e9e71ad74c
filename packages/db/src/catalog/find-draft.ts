import type { Id } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

/** An offering that is still being written, with the provider it is for. */
export const findDraft = (db: Read, draftId: Id) =>
  db
    .selectFrom('offering_draft')
    .innerJoin('provider', 'provider.id', 'offering_draft.provider_id')
    .select([
      'offering_draft.id',
      'offering_draft.provider_id as providerId',
      'offering_draft.author_id as authorId',
      'offering_draft.offering_id as offeringId',
      'offering_draft.body',
      sql<Id | null>`(offering_draft.body->>'programId')::uuid`.as('programId'),
      'offering_draft.version',
      'offering_draft.updated_at as updatedAt',
      'provider.time_zone as timeZone',
      'provider.number_prefix as numberPrefix',
      'provider.short_name as providerName',
    ])
    .where('offering_draft.id', '=', draftId)
    .executeTakeFirst()

export type DraftRow = NonNullable<Awaited<ReturnType<typeof findDraft>>>
