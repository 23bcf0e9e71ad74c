import { appendPosting, insertOrders } from '@inservice/db/billing'
import { appendAward, appendGate, updateClaim } from '@inservice/db/hours'
import type { Tx } from '@inservice/db/kernel'
import { post } from '@inservice/domain/billing'
import { dateIn, must } from '@inservice/domain/kernel'
import type { Moment } from '../kernel/index.ts'
import type { ClaimPlan } from './plan-claim.ts'

type Fee = NonNullable<ClaimPlan['fee']>

const feeOf = ({ worked }: ClaimPlan) =>
  must(worked.fee.ok ? worked.fee.value : null, 'a fee that is due has its figure')

/** The clock-hour fee as an order of its own; it waits for its payment as long as the claim does. */
const openFee = async (tx: Tx, plan: ClaimPlan, fee: Fee, { now, newId }: Moment): Promise<void> => {
  const { claim, hours, person } = plan.case
  const { offering } = hours
  const { cents, lines } = feeOf(plan)
  const { standing } = person
  await insertOrders(tx, [
    {
      id: fee.orderId,
      providerId: offering.providerId,
      number: `H-${fee.orderId.slice(-12).toUpperCase()}`,
      buyerId: claim.personId,
      organizationId: standing.organizationId,
      state: 'awaiting_payment',
      method: 'card',
      totalCents: cents,
      purchaseOrderId: null,
      billingName: `${standing.givenName} ${standing.familyName}`,
      billingEmail: standing.email ?? '',
      refundPolicy: null,
      expiresAt: null,
      createdAt: now,
      confirmedAt: null,
      lines: [
        {
          id: fee.lineId,
          kind: 'clock_hour_fee',
          subjectId: claim.id,
          personId: claim.personId,
          title: offering.title,
          quantity: 1,
          amountCents: cents,
          working: lines,
        },
      ],
    },
  ])
  const { providerId } = offering
  await appendPosting(tx, post({ kind: 'clock_hour_fee_charged', cents }), {
    id: newId(),
    providerId,
    orderId: fee.orderId,
    at: now,
    madeBy: claim.personId,
  })
}

const writeAward = async (tx: Tx, plan: ClaimPlan, { now, actor }: Moment): Promise<void> => {
  const { claim, hours, charged } = plan.case
  const { offering, policy } = hours
  const fee = charged ?? feeOf(plan)
  await appendAward(tx, {
    id: must(plan.awardId, 'a verified claim has its award'),
    claimId: claim.id,
    offeringId: claim.offeringId,
    personId: claim.personId,
    version: 1,
    supersedes: null,
    award: plan.worked.award,
    policyId: policy.id,
    inputs: plan.worked.inputs,
    feeCents: fee.cents,
    feeWorking: fee.lines,
    completedOn: dateIn(offering.endsAt, offering.timeZone),
    reason: 'verified',
    madeBy: actor.kind === 'person' && actor.personId !== claim.personId ? actor.personId : null,
    madeAt: now,
  })
}

/** Writes how a claim goes on: checks, the fee's order, its state, and the award once all are through. */
export const finishClaim = async (tx: Tx, plan: ClaimPlan, moment: Moment): Promise<void> => {
  const { claim } = plan.case
  const { offeringId, personId } = claim
  const { now, actor } = moment
  const person = actor.kind === 'person' ? actor.personId : null
  for (const { gate, byItself } of plan.passes) {
    const note = byItself ? 'by itself' : ''
    await appendGate(tx, { offeringId, personId, gate, at: now, madeBy: byItself ? null : person, note })
  }
  if (plan.fee) await openFee(tx, plan, plan.fee, moment)
  if (plan.to !== plan.from || plan.fee) {
    const decided = plan.to === 'verified' ? { decidedAt: now, decidedBy: person === personId ? null : person } : {}
    await updateClaim(tx, claim.id, {
      state: plan.to,
      ...decided,
      ...(plan.fee ? { feeOrderId: plan.fee.orderId } : {}),
    })
  }
  if (plan.awardId) await writeAward(tx, plan, moment)
}
