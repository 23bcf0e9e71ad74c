import { createHash } from 'node:crypto'
import type { Id } from '@inservice/domain/kernel'
import type { openHouse } from '@inservice/usecases/testing'

/** A submitted application to a cohort, whose supervisor is asked by a link. */
export const applyTo = async (
  { world, db }: Awaited<ReturnType<typeof openHouse>>,
  offeringId: Id,
  personId: Id,
  link: string,
): Promise<Id> => {
  const { now, newId } = world
  const id = newId()
  await db
    .insertInto('application')
    .values({
      id,
      offering_id: offeringId,
      person_id: personId,
      state: 'submitted',
      created_at: now,
      saved_at: now,
      submitted_at: now,
    })
    .execute()
  await db
    .insertInto('supervisor_assurance')
    .values({
      id: newId(),
      application_id: id,
      name: 'Pat Lee',
      email: 'pat@school.example',
      token_hash: createHash('sha256').update(link).digest('hex'),
      asked_at: now,
      expires_at: '2026-04-20T00:00:00.000Z',
    })
    .execute()
  return id
}
