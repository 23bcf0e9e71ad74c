import { appendPosting, lockOrder, updateOrder } from '@inservice/db/billing'
import { findClaim, updateClaim } from '@inservice/db/hours'
import { can } from '@inservice/domain/access'
import { moveOrder, post } from '@inservice/domain/billing'
import { moveClaim } from '@inservice/domain/hours'
import { idSchema, ok, refuse } from '@inservice/domain/kernel'
import { z } from 'zod'
import { command } from '../kernel/index.ts'
import { lockClaim } from './read-claim.ts'
import { whereaboutsOf } from './whereabouts-of.ts'

/** The registrar declines a claim, with a reason that its person reads. A fee that nobody has paid is called off. */
export const decline = command({
  name: 'hours.decline',
  input: z.object({ claimId: idSchema, reason: z.string().trim().max(1_000, 'At most 1,000 characters.') }),
  load: async (tx, { claimId }, { now }) => {
    const before = await findClaim(tx, { id: claimId })
    const order = before?.feeOrderId ? await lockOrder(tx, before.feeOrderId) : undefined
    const whole = await lockClaim(tx, { id: claimId }, now)
    return whole ? { whole, order: order ?? null } : null
  },
  allow: (actor, { whole }) => can(actor, 'claim.verify', whereaboutsOf(whole.hours)),
  decide: ({ whole, order }, { reason }) => {
    const moved = moveClaim(whole.claim.state, 'decline')
    if (!moved.ok) return moved
    if (reason === '') return refuse('decision-needs-reason', {}, 'reason')
    const dropped = order && order.paidCents === 0 ? moveOrder(order.state, 'cancel') : null
    return ok({ claim: whole.claim, state: moved.value, reason, order: dropped?.ok ? order : null })
  },
  save: async (tx, { claim, state, reason, order }, { now, newId, actor }) => {
    const decidedBy = actor.kind === 'person' ? actor.personId : null
    if (order) {
      const { id: orderId, providerId, totalCents } = order
      await updateOrder(tx, orderId, { state: 'canceled', closedAt: now })
      const dropped = { kind: 'order_dropped', registrationCents: 0, seatsCents: 0 } as const
      const posting = post({ ...dropped, clockHourFeeCents: totalCents })
      await appendPosting(tx, posting, { id: newId(), providerId, orderId, at: now, madeBy: decidedBy })
    }
    await updateClaim(tx, claim.id, {
      state,
      reason,
      decidedBy,
      decidedAt: now,
      ...(order ? { feeOrderId: null } : {}),
    })
    return { state }
  },
  announce: ({ claim }) => [{ topic: 'claim.decided', payload: { claimId: claim.id } }],
  audit: ({ claim, reason }) => ({ kind: 'claim', id: claim.id, details: { state: 'declined', reason } }),
})
