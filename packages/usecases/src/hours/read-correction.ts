import { findAward, lockClaimant, type AwardRow } from '@inservice/db/hours'
import type { Read, Tx } from '@inservice/db/kernel'
import type { Id, Instant } from '@inservice/domain/kernel'
import { readClaim, type ClaimCase } from './read-claim.ts'
import { workOutClaim } from './work-out-claim.ts'
import type { WorkedOut } from './work-out-hours.ts'

export type CorrectionCase = { readonly former: AwardRow; readonly whole: ClaimCase; readonly worked: WorkedOut }

/** An award as it stands, and what today's marks would make of it. One that was corrected already leads to the newest. */
export const readCorrection = async (db: Read, awardId: Id, now: Instant): Promise<CorrectionCase | undefined> => {
  const named = await findAward(db, { id: awardId })
  const whole = named && (await readClaim(db, { id: named.claimId }, now))
  const former = named && (await findAward(db, { claimId: named.claimId }))
  if (!whole || !former) return undefined
  return { former, whole, worked: workOutClaim(whole) }
}

/** The same for a command: nobody else moves the claim until it ends. */
export const lockCorrection = async (tx: Tx, awardId: Id, now: Instant): Promise<CorrectionCase | undefined> => {
  const named = await findAward(tx, { id: awardId })
  if (!named) return undefined
  await lockClaimant(tx, named.offeringId, named.personId)
  return readCorrection(tx, awardId, now)
}
