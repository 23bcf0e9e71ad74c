import type { Audience, Price } from './price.ts'

/** What is known of a buyer where prices are for some and not for others. */
export type BuyerFacts = {
  readonly occupation: string | null
  /** Whether the buyer's organization is a member of the provider on the day. */
  readonly isMember: boolean
  /** Whether the buyer's organization lies in the provider's region; null where it is not known. */
  readonly inRegion: boolean | null
}

const mayBe = ({ occupation, isMember, inRegion }: BuyerFacts): readonly Audience[] => [
  'everyone',
  ...(isMember ? (['member_district'] as const) : (['non_member'] as const)),
  ...(!isMember && inRegion === false ? (['out_of_region'] as const) : []),
  ...(occupation === 'paraeducator' ? (['para'] as const) : []),
  ...(occupation === 'student_teacher' ? (['student_teacher'] as const) : []),
]

/** The audiences a buyer belongs to, but for everyone: a paraeducator of a member → `member_district`, `para`. */
export const audiencesOf = (facts: BuyerFacts): readonly Audience[] =>
  mayBe(facts).filter((audience) => audience !== 'everyone')

/**
 * The audience by which a buyer is charged: a price for outsiders where one is set for them, else the lowest price open to them.
 * A member's paraeducator with prices member $90 and para $40 is charged as `para`; an outsider with out-of-region $150 as that.
 * Source: prices by audience (practice).
 */
export const audienceOf = (price: Price, facts: BuyerFacts): Audience => {
  const centsOf = (audience: Audience): number =>
    audience === 'everyone' ? price.listedCents : (price.audienceCents[audience] ?? price.listedCents)
  const own = mayBe(facts).filter((audience) => audience === 'everyone' || price.audienceCents[audience] !== undefined)
  const outside = own.filter((audience) => audience === 'out_of_region' || audience === 'non_member')
  const lower = own.filter(
    (audience) => audience === 'para' || audience === 'student_teacher' || audience === 'member_district',
  )
  const choice: readonly Audience[] = lower.length > 0 ? lower : outside.length > 0 ? outside.slice(-1) : own
  return choice.reduce<Audience>(
    (best, audience) => (centsOf(audience) < centsOf(best) ? audience : best),
    choice[0] ?? 'everyone',
  )
}
