import type { Id } from '@inservice/domain/kernel'
import type { Row } from '../rows/row.ts'
import { idOf, type Context, type Ref } from './context.ts'

export type ClaimWish = {
  state?: Row<'claim'>['state']
  byCode?: boolean
  requestedMinutes?: number
  takesCollegeCredit?: boolean
  enrollment?: Ref
  /** Checks that were passed. */
  gates?: readonly Row<'gate_passed'>['gate'][]
}

/** A claim of hours that waits for its checks. */
export async function buildClaim(
  context: Context,
  offering: Ref,
  person: Ref,
  wish: ClaimWish = {},
): Promise<{ id: Id }> {
  const id = context.newId()
  await context.insert('claim', {
    id,
    offering_id: idOf(offering),
    person_id: idOf(person),
    enrollment_id: wish.enrollment ? idOf(wish.enrollment) : null,
    state: wish.state ?? 'in_progress',
    by_code: wish.byCode ?? false,
    requested_minutes: wish.requestedMinutes ?? null,
    takes_college_credit: wish.takesCollegeCredit ?? false,
    affirmed_at: context.now,
    created_at: context.now,
  })
  await buildGates(context, offering, person, wish.gates ?? [])
  return { id }
}

/** Checks passed between a claim and its hours. */
export async function buildGates(
  context: Context,
  offering: Ref,
  person: Ref,
  gates: readonly Row<'gate_passed'>['gate'][],
): Promise<void> {
  const of = { offering_id: idOf(offering), person_id: idOf(person), at: context.now }
  await context.insert('gate_passed', ...gates.map((gate) => ({ ...of, gate })))
}

export type AwardWish = {
  claim: Ref
  policy: Ref
  /** 180 where left out. */
  minutes?: number
  tags?: Readonly<Record<string, number>>
  completedOn?: string
  version?: number
  supersedes?: Ref
}

/** Hours as they would stand on a transcript, for tests that don't compute them. */
export async function buildAward(context: Context, offering: Ref, person: Ref, wish: AwardWish): Promise<{ id: Id }> {
  const id = context.newId()
  const minutes = wish.minutes ?? 180
  await context.insert('award', {
    id,
    claim_id: idOf(wish.claim),
    offering_id: idOf(offering),
    person_id: idOf(person),
    version: wish.version ?? 1,
    supersedes: wish.supersedes ? idOf(wish.supersedes) : null,
    attended_minutes: minutes,
    awarded_minutes: minutes,
    tag_minutes: wish.tags ?? {},
    policy_id: idOf(wish.policy),
    inputs: {},
    working: [],
    completed_on: wish.completedOn ?? context.now.slice(0, 10),
    reason: 'An example',
    made_by: null,
    made_at: context.now,
  })
  return { id }
}
