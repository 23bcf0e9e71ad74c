import type { Id, Instant } from '@inservice/domain/kernel'
import type { Tx } from './executors.ts'
import { insertRows } from './insert-rows.ts'

export type AuditRow = {
  readonly id: Id
  readonly at: Instant
  readonly actorId: Id | null
  readonly command: string
  readonly subjectKind: string
  readonly subjectId: Id | null
  readonly details: Record<string, unknown>
}

/** Writes who did what. Append-only. */
export const appendAudits = (tx: Tx, rows: readonly AuditRow[]): Promise<void> =>
  insertRows(
    tx,
    'audit',
    rows.map((row) => ({
      id: row.id,
      at: row.at,
      actor_id: row.actorId,
      command: row.command,
      subject_kind: row.subjectKind,
      subject_id: row.subjectId,
      details: row.details,
    })),
  )
