import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'

/** An offering as a district sees it that buys seats: its window, whether it has district seats, how many there are. */
export const findDistrictOffer = (db: Read, by: { readonly slug: string } | { readonly id: Id }) =>
  db
    .selectFrom('offering')
    .innerJoin('organization', 'organization.id', 'offering.provider_id')
    .leftJoin('seat_pool', (join) =>
      join.onRef('seat_pool.offering_id', '=', 'offering.id').on('seat_pool.session_id', 'is', null),
    )
    .select([
      'offering.id',
      'offering.slug',
      'offering.title',
      'offering.state',
      'offering.kind',
      'offering.district_seats as districtSeats',
      'offering.registration_closes_at as closesAt',
      'offering.starts_at as startsAt',
      'offering.ends_at as endsAt',
      'offering.time_zone as timeZone',
      'offering.provider_id as providerId',
      'organization.name as providerName',
      'seat_pool.capacity',
      'seat_pool.taken',
    ])
    .select((eb) =>
      eb
        .selectFrom('waiting_list_entry')
        .select((all) => all.fn.countAll<number>().as('waiting'))
        .whereRef('waiting_list_entry.offering_id', '=', 'offering.id')
        .where('waiting_list_entry.state', '=', 'waiting')
        .as('waiting'),
    )
    .$if('slug' in by, (all) => all.where('offering.slug', '=', 'slug' in by ? by.slug : ''))
    .$if('id' in by, (all) => all.where('offering.id', '=', 'id' in by ? by.id : ''))
    .executeTakeFirst()

export type DistrictOffer = NonNullable<Awaited<ReturnType<typeof findDistrictOffer>>>
