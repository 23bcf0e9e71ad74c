import type { Stage } from '../kernel/open-stage.ts'

/** The next training of this title that is open. */
export async function findSlug({ db }: Stage, title: string): Promise<string> {
  const row = await db
    .selectFrom('offering')
    .where('title', '=', title)
    .where('state', '=', 'published')
    .where('starts_at', '>', new Date().toISOString())
    .select('slug')
    .orderBy('starts_at')
    .executeTakeFirstOrThrow()
  return row.slug
}

const idOf = async ({ db }: Stage, email: string): Promise<string> =>
  (await db.selectFrom('person_address').where('email', '=', email).select('person_id').executeTakeFirstOrThrow())
    .person_id

/** The latest session that has begun, of what the demonstration's trainer teaches. */
export async function findRoster(stage: Stage): Promise<{ offeringId: string; sessionId: string }> {
  const trainer = await idOf(stage, 'trainer@demo.example')
  return stage.db
    .selectFrom('session')
    .innerJoin('offering_instructor', 'offering_instructor.offering_id', 'session.offering_id')
    .where('offering_instructor.person_id', '=', trainer)
    .where('session.starts_at', '<', new Date(Date.now() + 86_400_000).toISOString())
    .select(['session.offering_id as offeringId', 'session.id as sessionId'])
    .orderBy('session.starts_at', 'desc')
    .executeTakeFirstOrThrow()
}

/** The largest block of seats of the demonstration's seat manager. */
export async function findBlock(stage: Stage): Promise<string> {
  const manager = await idOf(stage, 'seat-manager@demo.example')
  const { id } = await stage.db
    .selectFrom('seat_block')
    .where('created_by', '=', manager)
    .select('id')
    .orderBy('quantity', 'desc')
    .executeTakeFirstOrThrow()
  return id
}

/** A training that the agency is still writing. */
export async function findDraft(stage: Stage): Promise<string> {
  const { id } = await stage.agency()
  const draft = await stage.db
    .selectFrom('offering_draft')
    .where('provider_id', '=', id)
    .select('id')
    .orderBy('id')
    .executeTakeFirstOrThrow()
  return draft.id
}
