import type { Id, Instant } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../../kernel/index.ts'

export type AssuranceRow = {
  readonly id: Id
  readonly applicationId: Id
  readonly name: string
  readonly email: string
  readonly askedAt: Instant
  readonly expiresAt: Instant
  readonly remindedAt: Instant | null
  readonly answeredAt: Instant | null
  readonly answer: 'yes' | 'no' | null
  readonly note: string
  readonly ended: boolean
}

/** Whom applications named as supervisors and what they said, the newest last. */
export const listAssurances = async (db: Read, applicationIds: readonly Id[]): Promise<readonly AssuranceRow[]> => {
  if (applicationIds.length === 0) return []
  const { rows } = await sql<AssuranceRow>`
    select id, application_id as "applicationId", name, email, asked_at as "askedAt", expires_at as "expiresAt",
      reminded_at as "remindedAt", answered_at as "answeredAt", answer, note, ended_at is not null as ended
    from supervisor_assurance where application_id = any(${[...applicationIds]}::uuid[]) order by ended_at is null, asked_at, id`.execute(
    db,
  )
  return rows
}

/** The newest of each application: what counts. */
export const newestAssurances = async (
  db: Read,
  applicationIds: readonly Id[],
): Promise<ReadonlyMap<Id, AssuranceRow>> =>
  new Map((await listAssurances(db, applicationIds)).map((row) => [row.applicationId, row]))
