import { findBlock, findClaimLink, lockBlock, lockClaimLink, updateClaimLink } from '@inservice/db/seats'
import { can } from '@inservice/domain/access'
import { idSchema, ok, refuse } from '@inservice/domain/kernel'
import { z } from 'zod'
import { command } from '../kernel/index.ts'

/** Withdraws a claim link: from now on it gives no seat. Seats that were taken by it stay taken. */
export const revokeLink = command({
  name: 'seats.revokeLink',
  input: z.object({ linkId: idSchema }),
  load: async (tx, { linkId }) => {
    const found = await findClaimLink(tx, { id: linkId })
    const row = found ? await findBlock(tx, found.blockId) : undefined
    if (!row) return null
    await lockBlock(tx, row.id)
    const link = await lockClaimLink(tx, linkId)
    return link ? { row, link } : null
  },
  allow: (actor, { row }) => can(actor, 'seats.link', { organizationId: row.organizationId }),
  decide: ({ row, link }) => (link.revokedAt === null ? ok({ row, linkId: link.id }) : refuse('link-revoked')),
  save: async (tx, { linkId }, { now }) => {
    await updateClaimLink(tx, linkId, { revokedAt: now })
    return { linkId }
  },
  announce: () => [],
  audit: ({ row, linkId }) => ({ kind: 'seat_block', id: row.id, details: { linkId } }),
})
