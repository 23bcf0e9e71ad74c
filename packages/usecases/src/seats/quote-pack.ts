import { listPurchaseOrders } from '@inservice/db/billing'
import { listOrganizationsOf } from '@inservice/db/organizations'
import { listPackOfferings } from '@inservice/db/seats'
import { can, scopesOf } from '@inservice/domain/access'
import { idSchema } from '@inservice/domain/kernel'
import { packDeadlines, packIsSold, ruleByPolicy } from '@inservice/domain/seats'
import { z } from 'zod'
import { query } from '../kernel/index.ts'
import { showKept } from './load-kept-quote.ts'
import { loadPackQuote } from './load-pack-quote.ts'

/** What a number of seats good for any offering of a program costs one's organization, and where they could be used now. */
export const quotePack = query({
  name: 'seats.quotePack',
  input: z.object({
    priceId: idSchema,
    organizationId: idSchema.optional(),
    /** Left out: one pack. */
    quantity: z.int().min(1).max(500).optional(),
    quoteId: idSchema.optional(),
  }),
  load: async (read, { priceId, organizationId, quantity, quoteId }, { actor, now }) => {
    const organizations = await listOrganizationsOf(read, scopesOf(actor, 'seats.buy'))
    const buyerId = organizationId ?? organizations[0]?.id
    if (!buyerId) return null
    const one = await loadPackQuote(read, priceId, buyerId, quantity ?? 1, now, quoteId)
    if (!one) return null
    const many = quantity ?? one.pack.packSize
    const found = quantity ? one : ((await loadPackQuote(read, priceId, buyerId, many, now)) ?? one)
    const deadlines = packDeadlines(found.pack, found.today, found.pack.timeZone)
    const onFile = await listPurchaseOrders(read, buyerId, found.pack.providerId)
    const sight = { pack: 'seen' } as const
    const places = await listPackOfferings(read, found.pack.programId, { now, until: deadlines.returnsAt }, sight)
    return { ...found, quantity: many, organizations, onFile, deadlines, places }
  },
  allow: (actor, { organization }) => can(actor, 'seats.buy', { organizationId: organization.id }),
  show: ({
    pack,
    organization,
    organizations,
    kept,
    onFile,
    today,
    quoted,
    quantity,
    deadlines,
    places,
    unclaimed,
  }) => ({
    pack,
    organization: { id: organization.id, name: organization.name },
    organizations,
    quantity,
    /** The quote whose price this is. */
    kept: showKept(kept),
    unitCents: pack.unitCents,
    totalCents: quoted.totalCents,
    lines: quoted.lines,
    /** Purchase orders that can still be drawn on, with what is left of them. */
    purchaseOrders: onFile
      .filter(({ expiresOn, leftCents }) => leftCents > 0 && (expiresOn === null || expiresOn >= today))
      .map(({ number, leftCents, approver }) => ({ number, leftCents, approver })),
    today,
    isOpen: packIsSold(pack, today),
    deadlines,
    /** What becomes of unclaimed seats where nothing else is chosen, and whether the provider says so. */
    unclaimed: { ...unclaimed, rule: ruleByPolicy(unclaimed, { kind: 'pack', totalCents: quoted.totalCents }) },
    places,
  }),
})
