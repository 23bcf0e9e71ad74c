import { z } from 'zod'
import { giveBackEach, type BackFacts } from '../billing/index.ts'
import { centsSchema, type Cents, type Id } from '../kernel/index.ts'

/** A person's place that ends, and a district's block, with what is due back. */
export type PlaceDue = BackFacts & { readonly orderId: Id | null; readonly payer: string | null }
export type BlockSeatsDue = BackFacts & {
  readonly orderId: Id
  readonly organizationName: string
  readonly seats: number
  readonly people: number
}

/** Seats of a pack that are used in the offering, and the people who have one. */
export type PackSeatsDue = { readonly organizationName: string; readonly seats: number; readonly people: number }

const count = z.int().min(0)
const counted = z.object({ count, cents: centsSchema })

/** What canceling an offering comes to, before it is done: people, those who wait, seats, and the money by its way back. */
export const CancellationQuote = z.object({
  people: count,
  waiting: count,
  /** Orders that nobody has paid yet: they end, and nothing goes back. */
  unpaid: count,
  card: counted,
  hand: counted,
  /** Open invoices that are lowered, by whose they are. */
  invoices: z.array(z.object({ payer: z.string(), count, cents: centsSchema })),
  /** Districts' seats, with what comes off their invoice and what they have paid and get back. */
  districts: z.array(z.object({ name: z.string(), seats: count, creditCents: centsSchema, paidCents: centsSchema })),
  /** Seats of packs that were used in it: they are free in the pack again. */
  packs: z.array(z.object({ name: z.string(), seats: count })).default([]),
  totalCents: centsSchema,
})
export type CancellationQuote = z.output<typeof CancellationQuote>

const none = { count: 0, cents: 0 }
const plus = (sum: { count: number; cents: Cents }, cents: Cents) =>
  cents > 0 ? { count: sum.count + 1, cents: sum.cents + cents } : sum

/**
 * What canceling comes to: everything back, to the way it was paid. The same rule by which it is then done, so that what is
 * shown before is what happens. 3 who paid $150 by card, one on a $150 invoice, 5 district seats at $100, 2 waiting → 4 people and those of the seats,
 * $450 to cards, $150 off an invoice, $500 to the district, $1,100 in all. Refuses nothing. Source: refunds (provider policy, always).
 */
export const quoteCancellation = (
  places: readonly PlaceDue[],
  blocks: readonly BlockSeatsDue[],
  packs: readonly PackSeatsDue[],
  waiting: number,
): CancellationQuote => {
  const given = giveBackEach(places)
  const districts = giveBackEach(blocks).map(({ row, back }) => ({
    name: row.organizationName,
    seats: row.seats,
    creditCents: back.creditCents,
    paidCents: back.cardCents + back.handCents,
  }))
  const invoices = new Map<string, { count: number; cents: Cents }>()
  for (const { row, back } of given)
    if (back.creditCents > 0)
      invoices.set(row.payer ?? '', plus(invoices.get(row.payer ?? '') ?? none, back.creditCents))
  const card = given.reduce((sum, { back }) => plus(sum, back.cardCents), none)
  const hand = given.reduce((sum, { back }) => plus(sum, back.handCents), none)
  const byInvoice = [...invoices].map(([payer, sum]) => ({ payer, ...sum }))
  return {
    people: places.length + [...blocks, ...packs].reduce((sum, { people }) => sum + people, 0),
    waiting,
    unpaid: given.filter(({ row, back }) => row.dueCents > back.creditCents + back.cardCents + back.handCents).length,
    card,
    hand,
    invoices: byInvoice.toSorted((one, other) => other.cents - one.cents),
    districts,
    packs: packs.map(({ organizationName, seats }) => ({ name: organizationName, seats })),
    totalCents:
      card.cents +
      hand.cents +
      byInvoice.reduce((sum, { cents }) => sum + cents, 0) +
      districts.reduce((sum, { creditCents, paidCents }) => sum + creditCents + paidCents, 0),
  }
}
