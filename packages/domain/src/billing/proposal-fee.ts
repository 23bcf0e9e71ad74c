import type { Cents } from '../kernel/index.ts'

/** What an outside sponsor pays to have hours approved: per event, and per conference day. */
export type ProposalFeeRule = { readonly perEventCents: Cents; readonly perConferenceDayCents: Cents }

/**
 * The proposal fee of an outside sponsor in cents; the provider's own offerings cost nothing.
 * $100 an event, $150 a conference day: a conference of 3 days is 45000. Source: fees published by providers.
 */
export const proposalFee = (
  rule: ProposalFeeRule,
  offering: { readonly outsideSponsor: boolean; readonly conferenceDays: number },
): Cents => {
  if (!offering.outsideSponsor) return 0
  return offering.conferenceDays > 0 ? rule.perConferenceDayCents * offering.conferenceDays : rule.perEventCents
}
