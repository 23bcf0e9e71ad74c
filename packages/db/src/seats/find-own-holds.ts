import type { Id, Instant } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import { isOneOf, type Read } from '../kernel/index.ts'

const own = ['checkout', 'waiting_list_offer', 'unpaid_order', 'pending_approval'] as const

export type OwnHold = {
  readonly id: Id
  readonly personId: Id | null
  readonly reason: (typeof own)[number]
  readonly expiresAt: Instant | null
  readonly orderId: Id | null
  readonly reserveId: Id | null
  /** More than one where a whole party is asked. */
  readonly seats?: number
}

/** The seats that are being kept for people in an offering; of several for one person the latest comes last. */
export const findOwnHolds = async (db: Read, offeringId: Id, personIds: readonly Id[]) => {
  const rows = await db
    .selectFrom('seat_hold')
    .select([
      'id',
      'person_id as personId',
      'reason',
      'expires_at as expiresAt',
      'order_id as orderId',
      'reserve_id as reserveId',
      'quantity',
    ])
    .where('offering_id', '=', offeringId)
    .where(isOneOf('person_id', personIds))
    .where('released_at', 'is', null)
    .where(
      'reason',
      'in',
      own.map((reason) => sql.lit(reason)),
    )
    .orderBy('created_at')
    .execute()
  return rows.map(({ quantity, ...row }): OwnHold => ({
    ...row,
    seats: quantity,
    reason: row.reason as OwnHold['reason'],
  }))
}

/** The latest of one person's. */
export const findOwnHold = async (db: Read, offeringId: Id, personId: Id) =>
  (await findOwnHolds(db, offeringId, [personId])).at(-1)
