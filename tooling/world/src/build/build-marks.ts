import { plusMinutes, type Id, type Instant } from '@inservice/domain/kernel'
import type { Row } from '../rows/row.ts'
import { idOf, type Context, type Ref } from './context.ts'

export type MarkWish = {
  /** Only this session; every one of the offering where left out. */
  session?: Ref
  /** The moment of sign-in; the session's start where left out. */
  from?: Instant
  /** The moment of sign-out; the session's end where left out, none where null. */
  to?: Instant | null
  source?: Row<'attendance_mark'>['source']
  enrollment?: Ref
  madeBy?: Ref
}

/** Sign-ins and sign-outs of a person: a whole offering attended, where nothing else is wished. */
export async function buildMarks(
  context: Context,
  offering: Ref,
  person: Ref,
  wish: MarkWish = {},
): Promise<{ ids: readonly Id[] }> {
  let sessions = context.db
    .selectFrom('session')
    .select(['id', 'starts_at', 'ends_at'])
    .where('offering_id', '=', idOf(offering))
  if (wish.session) sessions = sessions.where('id', '=', idOf(wish.session))
  const ids: Id[] = []
  for (const session of await sessions.orderBy('position').execute()) {
    const from = wish.from ?? session.starts_at
    const to = wish.to === undefined ? session.ends_at : wish.to
    const marks = [markRow(context, session.id, person, 'in', from, wish)]
    if (to !== null) marks.push(markRow(context, session.id, person, 'out', to, wish))
    await context.insert('attendance_mark', ...marks)
    ids.push(...marks.map((mark) => mark.id))
  }
  return { ids }
}

const markRow = (
  context: Context,
  sessionId: Id,
  person: Ref,
  direction: 'in' | 'out',
  at: Instant,
  wish: MarkWish,
): Row<'attendance_mark'> => ({
  id: context.newId(),
  session_id: sessionId,
  person_id: idOf(person),
  enrollment_id: wish.enrollment ? idOf(wish.enrollment) : null,
  direction,
  at,
  source: wish.source ?? 'trainer',
  made_by: wish.madeBy ? idOf(wish.madeBy) : null,
  made_at: plusMinutes(at, 1),
})
