import { findPolicyOn } from '@inservice/db/organizations'
import type { Read } from '@inservice/db/kernel'
import type { BlockRow } from '@inservice/db/seats'
import { refundFor, type Refund, type RefundPolicy } from '@inservice/domain/billing'
import { dateIn, type Instant } from '@inservice/domain/kernel'
import { closedDays } from '@inservice/domain/organizations'

/** What one seat gives back now, by the policy frozen on the block's order and the provider's days off. */
export const loadReturn = async (db: Read, row: BlockRow, now: Instant): Promise<Refund> => {
  const frozen = row.refundPolicy as { rule: RefundPolicy } | null
  const nothing = { withheldCents: 0, businessDays: 0, days: 0 }
  if (!frozen || row.startsAt === null)
    return { ...nothing, cents: row.unitCents, mostCents: row.unitCents, reason: 'everything' }
  const kept = await findPolicyOn(db, row.providerId, 'calendar', dateIn(now, row.timeZone))
  return refundFor(frozen.rule, {
    paidCents: row.unitCents,
    startsAt: row.startsAt,
    canceledAt: now,
    zone: row.timeZone,
    calendar: closedDays(kept),
    canceledBy: 'person',
  })
}
