import { findWithdrawal, type WithdrawalRow } from '@inservice/db/enrollment'
import type { Read } from '@inservice/db/kernel'
import { findPolicyOn } from '@inservice/db/organizations'
import { can, type Actor } from '@inservice/domain/access'
import { refundPolicySchema } from '@inservice/domain/billing'
import type { WithdrawState } from '@inservice/domain/enrollment'
import { dateIn, type Id, type Instant } from '@inservice/domain/kernel'
import { closedDays } from '@inservice/domain/organizations'
import { z } from 'zod'

const frozenSchema = z.object({ rule: refundPolicySchema }).nullable()

/** The person themselves, whoever registered and pays for them, the provider's desk. */
export const mayWithdraw = (actor: Actor, { personId, buyerId, providerId }: WithdrawalRow): boolean =>
  can(actor, 'enrollment.withdraw', { personId, providerId }) ||
  can(actor, 'enrollment.withdraw', { personId: buyerId })

/** What withdrawing asks, with the policy frozen on the order and the provider's days off today. */
export const loadWithdrawal = async (db: Read, enrollmentId: Id, now: Instant) => {
  const row = await findWithdrawal(db, enrollmentId)
  if (!row) return undefined
  const kept = await findPolicyOn(db, row.providerId, 'calendar', dateIn(now, row.timeZone))
  const frozen = frozenSchema.parse(row.refundPolicy)
  const state: WithdrawState = {
    state: row.state,
    coverage: row.coverage,
    lineCents: row.lineCents ?? 0,
    keptCents: (row.paidCents ?? 0) - (row.refundedCents ?? 0),
    orderStatus: row.orderState,
    isShared: row.isShared === true,
    policy: frozen?.rule ?? null,
    startsAt: row.startsAt,
    endsAt: row.endsAt,
    zone: row.timeZone,
    calendar: closedDays(kept),
  }
  return { row, state }
}
