import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'

/** What registering asks of an offering: state, window, provider, and whether it keeps seats at all. */
export const getWindow = (db: Read, offeringId: Id) =>
  db
    .selectFrom('offering')
    .select([
      'id',
      'title',
      'slug',
      'state',
      'kind',
      'number',
      'provider_id as providerId',
      'registration_opens_at as opensAt',
      'registration_closes_at as closesAt',
      'starts_at as startsAt',
      'ends_at as endsAt',
      'time_zone as timeZone',
      'refund_policy_id as refundPolicyId',
      'waiting_list as waitingList',
      'questions',
      'canceled_reason as canceledReason',
    ])
    .select(({ exists, selectFrom }) =>
      exists(
        selectFrom('session').whereRef('session.offering_id', '=', 'offering.id').where('session.slot', 'is not', null),
      ).as('hasBreakouts'),
    )
    .where('id', '=', offeringId)
    .executeTakeFirst()

export type WindowRow = NonNullable<Awaited<ReturnType<typeof getWindow>>>
