import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'

/** A person's transcripts that were handed out, newest first. */
export const listTranscriptCopies = (db: Read, personId: Id) =>
  db
    .selectFrom('transcript_copy')
    .select(['id', 'code', 'total_minutes as totalMinutes', 'made_at as madeAt', 'revoked_at as revokedAt'])
    .where('person_id', '=', personId)
    .orderBy('made_at', 'desc')
    .limit(50)
    .execute()
