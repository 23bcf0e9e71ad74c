import { lockOrder } from '@inservice/db/billing'
import { can } from '@inservice/domain/access'
import { idSchema, ok } from '@inservice/domain/kernel'
import { z } from 'zod'
import { command, listener } from '../kernel/index.ts'
import { finishClaim } from './finish-claim.ts'
import { announcePlan, planClaim } from './plan-claim.ts'
import { lockClaim } from './read-claim.ts'

/** The clock-hour fee is paid: the check is through, and the claim goes on. Other orders are not of this room. */
export const onFeePaid = listener(
  'order.paid',
  command({
    name: 'hours.on-order-paid',
    input: z.object({ orderId: idSchema }),
    load: async (tx, { orderId }, { now }) => {
      const order = await lockOrder(tx, orderId)
      return order?.state === 'paid' ? ((await lockClaim(tx, { orderId }, now)) ?? null) : null
    },
    allow: (actor) => can(actor, 'claim.settle'),
    decide: (whole, _input, moment) => ok(planClaim(whole, { passed: ['payment'] }, moment)),
    save: async (tx, plan, moment) => {
      await finishClaim(tx, plan, moment)
      return { state: plan.to }
    },
    announce: announcePlan,
    audit: (plan) => ({ kind: 'claim', id: plan.case.claim.id, details: { passed: 'payment', state: plan.to } }),
  }),
)
