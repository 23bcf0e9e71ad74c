import type { LetterKind } from '@inservice/domain/messages'
import type { Id } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

/** Whether a person was, or is about to be, written to of something; a letter that was not needed when it was due does not count. */
export const hasLetter = async (
  db: Read,
  { kind, personId, data }: { kind: LetterKind; personId: Id; data: Readonly<Record<string, Id>> },
): Promise<boolean> => {
  const { rows } = await sql`
    select from letter where kind = ${kind} and person_id = ${personId} and data @> ${JSON.stringify(data)}::jsonb
      and problem is distinct from 'not-needed' limit 1`.execute(db)
  return rows.length > 0
}
