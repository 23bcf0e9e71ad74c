import type { Id } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

/** A claim link, locked until the command ends; its block is locked before it. */
export const lockClaimLink = (tx: Tx, linkId: Id) =>
  tx
    .selectFrom('claim_link')
    .select([
      'id',
      'block_id as blockId',
      'domains',
      'addresses',
      'needs_approval as needsApproval',
      'uses_left as usesLeft',
      'expires_at as expiresAt',
      'revoked_at as revokedAt',
    ])
    .where('id', '=', linkId)
    .forUpdate()
    .executeTakeFirst()

export type LockedClaimLink = NonNullable<Awaited<ReturnType<typeof lockClaimLink>>>
