import type { Id } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

/** An offering, locked until the command ends: its state and its end, and where it lies. */
export const lockOffering = (tx: Tx, offeringId: Id) =>
  tx
    .selectFrom('offering')
    .select([
      'id',
      'title',
      'slug',
      'number',
      'state',
      'ends_at as endsAt',
      'provider_id as providerId',
      'program_id as programId',
    ])
    .where('id', '=', offeringId)
    .forUpdate()
    .executeTakeFirst()

export type LockedOffering = NonNullable<Awaited<ReturnType<typeof lockOffering>>>
