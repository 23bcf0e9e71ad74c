import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'

/** The claim links of a block, the newest first. What they open is not among it. */
export const listClaimLinks = (db: Read, blockId: Id) =>
  db
    .selectFrom('claim_link')
    .select([
      'id',
      'domains',
      'addresses',
      'needs_approval as needsApproval',
      'uses_left as usesLeft',
      'expires_at as expiresAt',
      'revoked_at as revokedAt',
      'created_at as createdAt',
    ])
    .where('block_id', '=', blockId)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute()
