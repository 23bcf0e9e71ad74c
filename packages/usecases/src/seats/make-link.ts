import { findBlock, insertClaimLink } from '@inservice/db/seats'
import { can } from '@inservice/domain/access'
import { emailSchema, idSchema, instantSchema, ok, refuse } from '@inservice/domain/kernel'
import { z } from 'zod'
import { command, errand, run } from '../kernel/index.ts'
import { claimToken, hashToken } from './claim-token.ts'

const domainSchema = z
  .string()
  .trim()
  .toLowerCase()
  .transform((text) => text.replace(/^@/, ''))
  .pipe(z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'Give mail domains, like school.org.'))

const input = {
  blockId: idSchema,
  domains: z.array(domainSchema).max(10, 'At most 10 mail domains.').default([]),
  addresses: z.array(emailSchema).max(500, 'At most 500 addresses.').default([]),
  needsApproval: z.boolean().default(false),
  uses: z.int('Give a whole number.').min(1, 'At least one use.').max(500, 'At most 500 uses.').nullable(),
  expiresAt: instantSchema,
}

/** Keeps a claim link by the hash of its token. */
const keepLink = command({
  name: 'seats.keepLink',
  input: z.object({ ...input, tokenHash: z.string().length(64) }),
  load: async (tx, { blockId }, { actor }) => {
    const row = await findBlock(tx, blockId)
    return row && actor.kind === 'person' ? { row, personId: actor.personId } : null
  },
  allow: (actor, { row }) => can(actor, 'seats.link', { organizationId: row.organizationId }),
  decide: ({ row, personId }, given, { now, newId }) => {
    const { expiresAt, domains, addresses, needsApproval } = given
    if (domains.length === 0 && addresses.length === 0 && !needsApproval) return refuse('link-for-nobody')
    return expiresAt <= now ? refuse('link-ends-past') : ok({ id: newId(), row, personId, given })
  },
  save: async (tx, { id, row, personId, given }, { now }) => {
    await insertClaimLink(tx, {
      id,
      blockId: row.id,
      tokenHash: given.tokenHash,
      domains: given.domains,
      addresses: [...new Set(given.addresses)],
      needsApproval: given.needsApproval,
      usesLeft: given.uses,
      expiresAt: given.expiresAt,
      createdBy: personId,
      createdAt: now,
    })
    return { linkId: id }
  },
  announce: () => [],
  audit: ({ id, row, given }) => ({
    kind: 'seat_block',
    id: row.id,
    details: {
      linkId: id,
      domains: given.domains,
      addresses: given.addresses.length,
      needsApproval: given.needsApproval,
      uses: given.uses,
      expiresAt: given.expiresAt,
    },
  }),
})

/** Makes a claim link of a block: its token is answered once and nowhere kept. */
export const makeLink = errand({
  name: 'seats.makeLink',
  input: z.object(input),
  go: async (house, actor, given) => {
    const token = claimToken(house.signingKey, given.commandId)
    const kept = await run(house, actor, keepLink, { ...given, tokenHash: hashToken(token) })
    return kept.ok ? ok({ ...kept.value, url: `${house.publicUrl}/claim/${token}` }) : kept
  },
})
