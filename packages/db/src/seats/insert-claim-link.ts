import type { Id, Instant } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

export type NewClaimLink = {
  readonly id: Id
  readonly blockId: Id
  /** sha256 of the token: the token itself is nowhere kept. */
  readonly tokenHash: string
  readonly domains: readonly string[]
  readonly addresses: readonly string[]
  readonly needsApproval: boolean
  readonly usesLeft: number | null
  readonly expiresAt: Instant
  readonly createdBy: Id
  readonly createdAt: Instant
}

/** Keeps a claim link of a block. */
export const insertClaimLink = async (tx: Tx, link: NewClaimLink): Promise<void> => {
  await tx
    .insertInto('claim_link')
    .values({
      id: link.id,
      block_id: link.blockId,
      token_hash: link.tokenHash,
      domains: [...link.domains],
      addresses: [...link.addresses],
      needs_approval: link.needsApproval,
      uses_left: link.usesLeft,
      expires_at: link.expiresAt,
      created_by: link.createdBy,
      created_at: link.createdAt,
    })
    .execute()
}
