import { dateIn, type Cents, type Id, type Instant, type TimeZone } from '../kernel/index.ts'
import { audienceOf, type BuyerFacts } from './audience-of.ts'
import type { Audience, Price, PriceUnit } from './price.ts'

/** A price as it is kept: one row an audience. */
export type PriceRow = {
  readonly audience: Audience
  readonly per: PriceUnit
  readonly amountCents: Cents
  readonly earlyCents: Cents | null
  readonly earlyUntil: Instant | null
}

/**
 * An offering's price for a buyer and the audience they belong to; an offering without a row of this unit is free.
 * Rows everyone $120, member $90 (early $75 until March 1): a member sees listed $120, audience price $90, early to $75.
 */
export const readPrice = (
  offeringId: Id,
  rows: readonly PriceRow[],
  unit: PriceUnit,
  buyer: BuyerFacts,
  zone: TimeZone,
): { readonly price: Price; readonly audience: Audience } => {
  const own = rows.filter((row) => row.per === unit)
  const listed =
    own.find((row) => row.audience === 'everyone')?.amountCents ?? Math.max(0, ...own.map((row) => row.amountCents))
  const audienceCents = Object.fromEntries(
    own.filter((row) => row.audience !== 'everyone').map((row) => [row.audience, row.amountCents]),
  )
  const plain: Price = { id: offeringId, currency: 'USD', unit, listedCents: listed, audienceCents, early: null }
  const audience = audienceOf(plain, buyer)
  const row = own.find((one) => one.audience === audience)
  const early =
    row?.earlyCents != null && row.earlyUntil !== null
      ? { until: dateIn(row.earlyUntil, zone), off: { toCents: row.earlyCents } }
      : null
  return { price: { ...plain, early }, audience }
}
