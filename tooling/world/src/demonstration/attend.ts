import { plusMinutes, type Instant } from '@inservice/domain/kernel'
import type { Stretch } from '@inservice/domain/attendance'
import type { Row } from '../rows/row.ts'
import type { Enrollment, Offering, Person, Session, Stage } from './stage.ts'

type Source = Row<'attendance_mark'>['source']

/** Writes the marks of everyone's attendance at sessions that are over. Answers each person's stretches by enrollment. */
export function attend(
  stage: Stage,
  offering: Offering,
  only?: (session: Session) => boolean,
): Map<Enrollment, Stretch[]> {
  const stretches = new Map<Enrollment, Stretch[]>()
  const source = sourceOf(stage, offering)
  for (const enrollment of offering.enrollments) {
    if (enrollment.row.state !== 'confirmed') continue
    const noShow = stage.dice.chance(5)
    const found: Stretch[] = []
    for (const session of enrollment.sessions) {
      if (session.row.ends_at > stage.now || (only && !only(session))) continue
      if (noShow || stage.dice.chance(5)) continue
      found.push(come(stage, offering, enrollment, session, source))
    }
    stretches.set(enrollment, found)
  }
  return stretches
}

function sourceOf({ dice }: Stage, offering: Offering): Source {
  if (offering.row.format === 'online') return 'import'
  return dice.weigh<Source>([
    ['trainer', 50],
    ['kiosk', 15],
    ['personal_code', 20],
    ['wall_code', 8],
    ['sheet', 7],
  ])
}

/** A person at a session: mostly in good time, some late, some gone early, a few without sign-out. */
function come(stage: Stage, offering: Offering, enrollment: Enrollment, session: Session, source: Source): Stretch {
  const { dice } = stage
  const { starts_at: starts, ends_at: ends, id: sessionId } = session.row
  const byHand = source === 'trainer' || source === 'sheet'
  const early = byHand ? 0 : -dice.between(0, 12)
  const from = plusMinutes(starts, dice.chance(6) ? dice.between(8, 45) : early)
  const left = dice.chance(4) ? -dice.between(15, 60) : byHand ? 0 : dice.between(0, 9)
  const to = dice.chance(2) ? null : plusMinutes(ends, left)
  mark(stage, offering, enrollment.person, { sessionId, source, enrollmentId: enrollment.row.id }, 'in', from)
  if (to) mark(stage, offering, enrollment.person, { sessionId, source, enrollmentId: enrollment.row.id }, 'out', to)
  return { sessionId, from, to }
}

/** Full attendance of one person, as a persona's story needs it. */
export function attendFully(stage: Stage, offering: Offering, enrollment: Enrollment): Stretch[] {
  return enrollment.sessions.map(({ row }) => {
    const where = { sessionId: row.id, source: 'trainer' as const, enrollmentId: enrollment.row.id }
    mark(stage, offering, enrollment.person, where, 'in', row.starts_at)
    mark(stage, offering, enrollment.person, where, 'out', row.ends_at)
    return { sessionId: row.id, from: row.starts_at, to: row.ends_at }
  })
}

type Where = { sessionId: string; source: Source; enrollmentId: string | null }

function mark(
  stage: Stage,
  offering: Offering,
  person: Person,
  where: Where,
  direction: 'in' | 'out',
  at: Instant,
): void {
  const { source } = where
  const trainer = offering.instructors[0]
  const keyedLater = source === 'sheet' || source === 'import'
  stage.sheet.add('attendance_mark', {
    id: stage.newId(),
    session_id: where.sessionId,
    person_id: person.id,
    enrollment_id: where.enrollmentId,
    direction,
    at,
    source,
    made_by: source === 'trainer' || keyedLater ? (trainer?.id ?? null) : source === 'kiosk' ? null : person.id,
    made_at: keyedLater ? plusMinutes(at, 9 * 60) : plusMinutes(at, 1),
  })
}
