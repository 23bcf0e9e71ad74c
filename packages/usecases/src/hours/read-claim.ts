import { findClaim, listClaims, listFeeLines, lockClaimants, type ClaimBy, type ClaimRow } from '@inservice/db/hours'
import type { Read, Tx } from '@inservice/db/kernel'
import type { FeeLine } from '@inservice/domain/billing'
import type { Cents, Id, Instant } from '@inservice/domain/kernel'
import { loadOfferingHours, type OfferingHours } from './load-offering-hours.ts'
import { loadPeopleHours, type PersonHours } from './load-people-hours.ts'

/** The fee as it was charged: an order's line stands, whatever a later rule would say. */
export type Charged = { readonly orderId: Id; readonly cents: Cents; readonly lines: readonly FeeLine[] }

/** A claim with all that its hours are computed from. */
export type ClaimCase = {
  readonly claim: ClaimRow
  readonly hours: OfferingHours
  readonly person: PersonHours
  readonly charged: Charged | null
}

/** Reads claims with what their hours come from: what is the same for all of an offering is read once. */
export const readClaims = async (db: Read, claimIds: readonly Id[], now: Instant): Promise<readonly ClaimCase[]> => {
  const claims = claimIds.length === 0 ? [] : await listClaims(db, claimIds)
  const charged = await listFeeLines(
    db,
    claims.flatMap(({ feeOrderId }) => feeOrderId ?? []),
  )
  const cases: ClaimCase[] = []
  for (const [offeringId, own] of Map.groupBy(claims, (claim) => claim.offeringId)) {
    const hours = await loadOfferingHours(db, { id: offeringId })
    if (!hours) continue
    const personIds = own.map(({ personId }) => personId)
    const people = await loadPeopleHours(db, hours, personIds, now)
    for (const claim of own) {
      const person = people.get(claim.personId)
      if (person) cases.push({ claim, hours, person, charged: charged.get(claim.feeOrderId ?? '') ?? null })
    }
  }
  return cases
}

/** Reads one claim with what its hours come from. */
export const readClaim = async (db: Read, by: ClaimBy, now: Instant): Promise<ClaimCase | undefined> => {
  const claim = await findClaim(db, by)
  return claim && (await readClaims(db, [claim.id], now))[0]
}

/** The same for a command: nobody else moves these claims until it ends. */
export const lockClaims = async (tx: Tx, claimIds: readonly Id[], now: Instant): Promise<readonly ClaimCase[]> => {
  if (claimIds.length === 0) return []
  await lockClaimants(tx, await listClaims(tx, claimIds))
  return readClaims(tx, claimIds, now)
}

export const lockClaim = async (tx: Tx, by: ClaimBy, now: Instant): Promise<ClaimCase | undefined> => {
  const claim = await findClaim(tx, by)
  return claim && (await lockClaims(tx, [claim.id], now))[0]
}
