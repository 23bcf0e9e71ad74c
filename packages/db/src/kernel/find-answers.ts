import type { Id } from '@inservice/domain/kernel'
import type { Read } from './executors.ts'
import { isOneOf } from './is-one-of.ts'

/** What commands answered when they were first given, those that were. */
export const findAnswers = (db: Read, commandIds: readonly Id[]) =>
  db
    .selectFrom('command_log')
    .select(['command_id as commandId', 'name', 'actor_id as actorId', 'answer'])
    .where(isOneOf('command_id', commandIds))
    .execute()
