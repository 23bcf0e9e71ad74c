import { findLines } from '@inservice/db/billing'
import { findClaim, lockClaimant, type ClaimBy, type ClaimRow } from '@inservice/db/hours'
import type { Read, Tx } from '@inservice/db/kernel'
import type { FeeLine } from '@inservice/domain/billing'
import { must, type Cents, type Instant } from '@inservice/domain/kernel'
import { loadOfferingHours, type OfferingHours } from './load-offering-hours.ts'
import { loadPeopleHours, type PersonHours } from './load-people-hours.ts'

/** The fee as it was charged: an order's line stands, whatever a later rule would say. */
export type Charged = { readonly orderId: string; readonly cents: Cents; readonly lines: readonly FeeLine[] }

/** A claim with all that its hours are computed from. */
export type ClaimCase = {
  readonly claim: ClaimRow
  readonly hours: OfferingHours
  readonly person: PersonHours
  readonly charged: Charged | null
}

/** Reads a claim with what its hours come from. */
export const readClaim = async (db: Read, by: ClaimBy, now: Instant): Promise<ClaimCase | undefined> => {
  const claim = await findClaim(db, by)
  const hours = claim && (await loadOfferingHours(db, { id: claim.offeringId }))
  if (!claim || !hours) return undefined
  const people = await loadPeopleHours(db, hours, [claim.personId], now)
  const person = must(people.get(claim.personId), 'a claim has its person')
  const line = claim.feeOrderId ? (await findLines(db, claim.feeOrderId)).lines[0] : undefined
  const charged =
    line && claim.feeOrderId
      ? { orderId: claim.feeOrderId, cents: line.amountCents, lines: line.working as readonly FeeLine[] }
      : null
  return { claim, hours, person, charged }
}

/** The same for a command: nobody else moves the claim until it ends. */
export const lockClaim = async (tx: Tx, by: ClaimBy, now: Instant): Promise<ClaimCase | undefined> => {
  const claim = await findClaim(tx, by)
  if (!claim) return undefined
  await lockClaimant(tx, claim.offeringId, claim.personId)
  return readClaim(tx, { id: claim.id }, now)
}
