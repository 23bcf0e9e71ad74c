import type { Id, Instant } from '@inservice/domain/kernel'
import { insertRows, type Database, type Tx } from '../kernel/index.ts'

export type NewEnrollment = {
  readonly id: Id
  readonly offeringId: Id
  readonly personId: Id
  readonly state: Database['enrollment']['state']
  readonly coverage: Database['enrollment']['coverage']
  readonly orderId?: Id
  readonly orderLineId?: Id
  readonly blockSeatId?: Id
  readonly holdId?: Id
  /** The reserve that the seat comes from. */
  readonly reserveId?: Id | null
  readonly answers?: unknown
  readonly registeredBy: Id
  readonly createdAt: Instant
  readonly confirmedAt: Instant | null
  readonly reason: string
  readonly eventId: Id
  readonly sessionIds?: readonly Id[]
}

/** Enrolls people, each with the first line of the enrollment's history and the breakouts that were picked. */
export const insertEnrollments = async (tx: Tx, rows: readonly NewEnrollment[]): Promise<void> => {
  await insertRows(
    tx,
    'enrollment',
    rows.map((row) => ({
      id: row.id,
      offering_id: row.offeringId,
      person_id: row.personId,
      state: row.state,
      coverage: row.coverage,
      order_id: row.orderId ?? null,
      order_line_id: row.orderLineId ?? null,
      block_seat_id: row.blockSeatId ?? null,
      hold_id: row.holdId ?? null,
      reserve_id: row.reserveId ?? null,
      answers: row.answers ?? {},
      registered_by: row.registeredBy,
      created_at: row.createdAt,
      confirmed_at: row.confirmedAt,
    })),
  )
  await insertRows(
    tx,
    'enrollment_event',
    rows.map((row) => ({
      id: row.eventId,
      enrollment_id: row.id,
      at: row.createdAt,
      to_state: row.state,
      made_by: row.registeredBy,
      reason: row.reason,
    })),
  )
  await insertRows(
    tx,
    'enrollment_session',
    rows.flatMap(({ id, sessionIds = [] }) =>
      sessionIds.map((sessionId) => ({ enrollment_id: id, session_id: sessionId })),
    ),
  )
}
