import type { Id } from '@inservice/domain/kernel'
import type { Read } from './executors.ts'

/** What a command answered when it was first given, if it was. */
export const findAnswer = (db: Read, commandId: Id) =>
  db
    .selectFrom('command_log')
    .select(['name', 'actor_id', 'answer'])
    .where('command_id', '=', commandId)
    .executeTakeFirst()
