import type { Id, Instant } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

export type NewRosterMessage = {
  readonly id: Id
  readonly offeringId: Id
  readonly authorId: Id
  readonly subject: string
  readonly body: string
  readonly recipients: number
  readonly createdAt: Instant
}

/** Keeps what was written to a roster, and to how many. */
export const insertRosterMessage = async (tx: Tx, message: NewRosterMessage): Promise<void> => {
  await tx
    .insertInto('roster_message')
    .values({
      id: message.id,
      offering_id: message.offeringId,
      author_id: message.authorId,
      subject: message.subject,
      body: message.body,
      recipients: message.recipients,
      created_at: message.createdAt,
    })
    .execute()
}
