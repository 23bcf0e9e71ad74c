import type { Read } from '../kernel/index.ts'

/** A transcript that was handed out, by its code. */
export const findTranscriptCopy = (db: Read, code: string) =>
  db
    .selectFrom('transcript_copy')
    .select([
      'id',
      'person_id as personId',
      'code',
      'body',
      'total_minutes as totalMinutes',
      'made_at as madeAt',
      'revoked_at as revokedAt',
    ])
    .where('code', '=', code)
    .executeTakeFirst()
