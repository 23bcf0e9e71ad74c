import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'

/** What was written to an offering's roster, newest first. The caller has asked whether it may be seen. */
export const listRosterMessages = (db: Read, offeringId: Id) =>
  db
    .selectFrom('roster_message')
    .innerJoin('person', 'person.id', 'roster_message.author_id')
    .select([
      'roster_message.id',
      'roster_message.subject',
      'roster_message.body',
      'roster_message.recipients',
      'roster_message.created_at as createdAt',
      'person.given_name as authorGivenName',
      'person.family_name as authorFamilyName',
    ])
    .where('offering_id', '=', offeringId)
    .orderBy('roster_message.created_at', 'desc')
    .orderBy('roster_message.id', 'desc')
    .limit(100)
    .execute()
