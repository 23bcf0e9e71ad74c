import type { Stage } from '../kernel/open-stage.ts'

/** Attendance as it stands in the middle of the second morning: nearly all of the first, ten of the second. Once. */
export async function markSome({ db, world }: Stage, offeringId: string): Promise<void> {
  const sessions = await db
    .selectFrom('session')
    .where('offering_id', '=', offeringId)
    .select(['id', 'starts_at'])
    .orderBy('position')
    .execute()
  const marked = await db
    .selectFrom('attendance_mark')
    .where(
      'session_id',
      'in',
      sessions.map(({ id }) => id),
    )
    .select('id')
    .executeTakeFirst()
  if (marked) return
  const people = await db
    .selectFrom('enrollment')
    .innerJoin('person', 'person.id', 'enrollment.person_id')
    .where('offering_id', '=', offeringId)
    .where('state', '=', 'confirmed')
    .select('person.id')
    .orderBy('family_name')
    .execute()
  const late = (startsAt: string) => new Date(Date.parse(startsAt) + 25 * 60_000).toISOString()
  for (const [at, { id: session, starts_at: startsAt }] of sessions.entries())
    for (const [index, person] of people.entries()) {
      const isHere = at === 0 ? index % 9 !== 4 : index < 10
      const from = index % 7 === 3 ? late(startsAt) : startsAt
      if (isHere) await world.marks(offeringId, person, { session, from })
    }
}
