import type { NewMark } from '@inservice/domain/attendance'
import type { Id, Instant } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

/** Appends marks with who made them and when. */
export const appendMarks = async (
  tx: Tx,
  marks: readonly NewMark[],
  by: { madeBy: Id | null; madeAt: Instant; note: string },
): Promise<void> => {
  if (marks.length === 0) return
  await tx
    .insertInto('attendance_mark')
    .values(
      marks.map((mark) => ({
        id: mark.id,
        session_id: mark.sessionId,
        person_id: mark.personId,
        direction: mark.direction,
        at: mark.at,
        source: mark.source,
        supersedes: mark.supersedes,
        is_void: mark.isVoid,
        made_by: by.madeBy,
        made_at: by.madeAt,
        note: by.note,
      })),
    )
    .execute()
}
