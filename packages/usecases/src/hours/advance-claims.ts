import { ok } from '@inservice/domain/kernel'
import type { Tx } from '@inservice/db/kernel'
import type { Moment } from '../kernel/index.ts'
import { finishClaim } from './finish-claim.ts'
import { announcePlan, planClaim, type ClaimPlan } from './plan-claim.ts'
import type { ClaimCase } from './read-claim.ts'

/** The three last words of a command that lets claims go on after something else has changed: only those that move are written. */
export const advanceClaims = {
  decide: (cases: readonly ClaimCase[], moment: Pick<Moment, 'newId'>) =>
    ok(
      cases
        .map((whole) => planClaim(whole, {}, moment))
        .filter((plan) => plan.to !== plan.from || plan.passes.length > 0 || plan.fee !== null),
    ),
  save: async (tx: Tx, plans: readonly ClaimPlan[], moment: Moment) => {
    for (const plan of plans) await finishClaim(tx, plan, moment)
    return { moved: plans.length }
  },
  announce: (plans: readonly ClaimPlan[]) => plans.flatMap((plan) => announcePlan(plan)),
}
