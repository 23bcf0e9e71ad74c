import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'

const columns = [
  'id',
  'block_id as blockId',
  'domains',
  'addresses',
  'needs_approval as needsApproval',
  'uses_left as usesLeft',
  'expires_at as expiresAt',
  'revoked_at as revokedAt',
] as const

/** A claim link by the hash of its token, or by its id. */
export const findClaimLink = (db: Read, by: { readonly tokenHash: string } | { readonly id: Id }) =>
  db
    .selectFrom('claim_link')
    .select(columns)
    .$if('tokenHash' in by, (all) => all.where('token_hash', '=', 'tokenHash' in by ? by.tokenHash : ''))
    .$if('id' in by, (all) => all.where('id', '=', 'id' in by ? by.id : ''))
    .executeTakeFirst()
