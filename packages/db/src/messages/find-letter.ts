import type { Id, Instant, Language } from '@inservice/domain/kernel'
import type { LetterKind } from '@inservice/domain/messages'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

export type LetterRow = {
  id: Id
  kind: LetterKind
  personId: Id | null
  readerName: string | null
  hasAccount: boolean
  email: string
  language: Language
  providerId: Id | null
  offeringId: Id | null
  data: Record<string, unknown>
  createdAt: Instant
  sentAt: Instant | null
  tries: number
  problem: string | null
}

/** A letter with its reader's name, if there is one. */
export const findLetter = async (db: Read, letterId: Id): Promise<LetterRow | undefined> => {
  const { rows } = await sql<LetterRow>`
    select l.id, l.kind, l.person_id as "personId", p.given_name || ' ' || p.family_name as "readerName", p.auth_user_id is not null as "hasAccount",
      l.email, l.language, l.provider_id as "providerId", l.offering_id as "offeringId", l.data,
      l.created_at as "createdAt", l.sent_at as "sentAt", l.tries, l.problem
    from letter l
    left join person p on p.id = l.person_id
    where l.id = ${letterId}`.execute(db)
  return rows[0]
}
