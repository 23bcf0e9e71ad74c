import type { Id, Instant } from '@inservice/domain/kernel'
import type { Tx } from '../../kernel/index.ts'

export type NewAssurance = {
  readonly id: Id
  readonly applicationId: Id
  readonly name: string
  readonly email: string
  readonly tokenHash: string
  readonly askedAt: Instant
  readonly expiresAt: Instant
}

/** Asks a supervisor: of the link only its hash is kept. */
export const insertAssurance = async (tx: Tx, one: NewAssurance): Promise<void> => {
  await tx
    .insertInto('supervisor_assurance')
    .values({
      id: one.id,
      application_id: one.applicationId,
      name: one.name,
      email: one.email,
      token_hash: one.tokenHash,
      asked_at: one.askedAt,
      expires_at: one.expiresAt,
    })
    .execute()
}
