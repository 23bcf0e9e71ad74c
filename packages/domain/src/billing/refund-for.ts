import { assert, dateIn, daysBetween, type Cents } from '../kernel/index.ts'
import { countBusinessDays } from './count-business-days.ts'
import { noticeDay } from './notice-day.ts'
import type { Refund, RefundFacts, RefundPolicy, RefundReason, RefundShare } from './refund-types.ts'
import { roundCents } from './round-cents.ts'
import { stageOn } from './stage-on.ts'

/**
 * What a cancellation gives back, in cents, never below 0 nor above what was paid. Days are those of the provider's
 * zone, clock changes included. The provider canceling gives everything back, always. Refuses nothing.
 * Source: refund policies published by providers. $150 paid, more than 5 business days' notice for all, else less $15:
 * canceled Thursday 2026-03-12 for Friday 2026-03-20 (6 days) 15000; on Friday the 13th (5 days) 13500; on the 20th 0.
 */
export const refundFor = (policy: RefundPolicy, facts: RefundFacts): Refund => {
  const { paidCents, startsAt, canceledAt, zone, calendar } = facts
  assert(Number.isInteger(paidCents) && paidCents >= 0, 'what was paid is whole cents, 0 or more')
  const startsOn = dateIn(startsAt, zone)
  const today = dateIn(canceledAt, zone)
  const canceledOn = noticeDay(policy, canceledAt, zone)

  const answer = (share: RefundShare, reason: RefundReason): Refund => {
    const cents = centsOf(share, paidCents)
    return {
      cents,
      withheldCents: paidCents - cents,
      mostCents: share === 'staff discretion' ? paidCents : cents,
      reason,
      businessDays: countBusinessDays(canceledOn, startsOn, calendar),
      days: Math.max(0, daysBetween(canceledOn, startsOn)),
    }
  }
  if (facts.canceledBy === 'provider') return answer('everything', 'provider-canceled')
  if (policy.nothingFrom === 'first day' && today >= startsOn) return answer('nothing', 'from-first-day')
  if (canceledAt >= startsAt) return answer('nothing', 'after-start')
  const share = stageOn(policy, canceledOn, startsOn, calendar)?.gives ?? 'nothing'
  return answer(share, reasonOf(share))
}

const centsOf = (share: RefundShare, paidCents: Cents): Cents => {
  if (share === 'everything') return paidCents
  if (typeof share === 'string') return 0
  if ('lessCents' in share) return Math.max(0, paidCents - share.lessCents)
  return Math.min(paidCents, roundCents(paidCents * Math.round(share.percent * 100), 10_000))
}

const reasonOf = (share: RefundShare): RefundReason => {
  if (share === 'everything' || share === 'nothing') return share
  if (share === 'staff discretion') return 'staff-discretion'
  return 'lessCents' in share ? 'less-charge' : 'percent'
}
