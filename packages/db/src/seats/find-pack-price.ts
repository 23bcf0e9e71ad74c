import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'

/** What a provider sells packs of a program for. Undefined: there is no such price. */
export const findPackPrice = (db: Read, priceId: Id) =>
  db
    .selectFrom('program_pack_price')
    .innerJoin('program', 'program.id', 'program_pack_price.program_id')
    .innerJoin('provider', 'provider.id', 'program.provider_id')
    .innerJoin('organization as agency', 'agency.id', 'provider.id')
    .select([
      'program_pack_price.id',
      'program_pack_price.name',
      'program_pack_price.unit_cents as unitCents',
      'program_pack_price.pack_size as packSize',
      'program_pack_price.valid_days as validDays',
      'program_pack_price.return_days as returnDays',
      'program_pack_price.from_on as fromOn',
      'program_pack_price.to_on as toOn',
      'program.id as programId',
      'program.name as programName',
      'program.summary',
      'provider.id as providerId',
      'agency.name as providerName',
      'provider.time_zone as timeZone',
    ])
    .where('program_pack_price.id', '=', priceId)
    .executeTakeFirst()

export type PackPrice = NonNullable<Awaited<ReturnType<typeof findPackPrice>>>
