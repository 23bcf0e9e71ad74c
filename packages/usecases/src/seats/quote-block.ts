import { listPurchaseOrders } from '@inservice/db/billing'
import { listOrganizationsOf } from '@inservice/db/organizations'
import { listReserves } from '@inservice/db/seats'
import { can, scopesOf } from '@inservice/domain/access'
import { sayPolicy, type RefundPolicy } from '@inservice/domain/billing'
import { idSchema, type Id, type Instant } from '@inservice/domain/kernel'
import { blockDeadlines, publicSeats, ruleByPolicy, seatsFor, takesBlocks } from '@inservice/domain/seats'
import { z } from 'zod'
import { query } from '../kernel/index.ts'
import { loadBlockQuote, type BlockQuote } from './load-block-quote.ts'
import { showKept } from './load-kept-quote.ts'

const showOffering = ({ id, slug, title, providerName, startsAt, endsAt, timeZone }: BlockQuote['offering']) => ({
  id,
  slug,
  title,
  providerName,
  startsAt,
  endsAt,
  timeZone,
})

/** Null: there are seats for all. */
const freeFor = (
  { capacity, taken, waiting }: BlockQuote['offering'],
  reserves: Awaited<ReturnType<typeof listReserves>>,
  organizationId: Id,
  now: Instant,
): number | null =>
  capacity === null
    ? null
    : publicSeats(seatsFor({ capacity, taken: taken ?? 0, waiting: waiting ?? 0, reserves }, [organizationId], now))

/** What a number of seats costs one's organization, line by line, and how many are free. */
export const quoteBlock = query({
  name: 'seats.quoteBlock',
  input: z.object({
    slug: z.string().min(1).max(200),
    organizationId: idSchema.optional(),
    quantity: z.int().min(1).max(500),
    quoteId: idSchema.optional(),
  }),
  load: async (read, { slug, organizationId, quantity, quoteId }, { actor, now }) => {
    const organizations = await listOrganizationsOf(read, scopesOf(actor, 'seats.buy'))
    const buyerId = organizationId ?? organizations[0]?.id
    if (!buyerId) return null
    const quoted = await loadBlockQuote(read, { slug }, buyerId, quantity, now, quoteId)
    if (!quoted) return null
    const onFile = await listPurchaseOrders(read, buyerId, quoted.offering.providerId)
    const reserves = await listReserves(read, { offeringId: quoted.offering.id })
    return { ...quoted, organizations, onFile, reserves }
  },
  allow: (actor, { organization }) => can(actor, 'seats.buy', { organizationId: organization.id }),
  show: (
    {
      offering,
      organization,
      organizations,
      kept,
      onFile,
      reserves,
      today,
      quoted,
      unitCents,
      refundPolicy,
      calendar,
      unclaimed,
    },
    { quantity },
    { now },
  ) => {
    const rule = refundPolicy ? (refundPolicy.rule as RefundPolicy) : null
    const say = (language: 'en' | 'es') =>
      rule && offering.startsAt
        ? sayPolicy(rule, { startsAt: offering.startsAt, zone: offering.timeZone, calendar, now }, language)
        : null
    return {
      offering: showOffering(offering),
      organization: { id: organization.id, name: organization.name },
      organizations,
      quantity,
      /** The quote whose price this is. */
      kept: showKept(kept),
      unitCents,
      totalCents: quoted.totalCents,
      lines: quoted.lines,
      /** Purchase orders that can still be drawn on, with what is left of them. */
      purchaseOrders: onFile
        .filter(({ expiresOn, leftCents }) => leftCents > 0 && (expiresOn === null || expiresOn >= today))
        .map(({ number, leftCents, approver }) => ({ number, leftCents, approver })),
      today,
      /** Null: there are seats for all. */
      freeSeats: freeFor(offering, reserves, organization.id, now),
      waiting: offering.waiting ?? 0,
      isOpen: takesBlocks(offering, now).ok,
      deadlines: blockDeadlines(offering.startsAt, now, unclaimed.days),
      /** What becomes of unclaimed seats where nothing else is chosen, and whether the provider says so. */
      unclaimed: { ...unclaimed, rule: ruleByPolicy(unclaimed, { kind: 'block', totalCents: quoted.totalCents }) },
      policy: { en: say('en'), es: say('es') },
    }
  },
})
