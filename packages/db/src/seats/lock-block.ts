import type { Id } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

/** A block and its seats by position, locked until the command ends: whoever changes one seat of a block waits here. */
export const lockBlock = async (tx: Tx, blockId: Id) => {
  const block = await tx
    .selectFrom('seat_block')
    .select([
      'id',
      'state',
      'version',
      'unit_cents as unitCents',
      'swap_until as swapUntil',
      'returns_at as returnsAt',
      'deadline_rule as deadlineRule',
      'settled_at as settledAt',
      'program_id as programId',
      'refund_until as refundUntil',
    ])
    .where('id', '=', blockId)
    .forUpdate()
    .executeTakeFirst()
  if (!block) return undefined
  const seats = await tx
    .selectFrom('block_seat')
    .select([
      'id',
      'position',
      'state',
      'person_id as personId',
      'school_id as schoolId',
      'invited_email as invitedEmail',
      'invited_name as invitedName',
      'enrollment_id as enrollmentId',
      'offering_id as offeringId',
    ])
    .where('block_id', '=', blockId)
    .orderBy('position')
    .forUpdate()
    .execute()
  return { ...block, seats }
}

export type LockedBlock = NonNullable<Awaited<ReturnType<typeof lockBlock>>>
export type LockedSeat = LockedBlock['seats'][number]
