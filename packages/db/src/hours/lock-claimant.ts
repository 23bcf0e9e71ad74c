import type { Id } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Tx } from '../kernel/index.ts'

type Claimant = { readonly offeringId: Id; readonly personId: Id }

/**
 * Keeps people's hours of offerings to this command until it ends: a claim, its checks and its award move one at a time.
 * Several are kept in one order for everyone, so that two commands never wait for each other.
 */
export const lockClaimants = async (tx: Tx, claimants: readonly Claimant[]): Promise<void> => {
  const keys = claimants.map(({ offeringId, personId }) => `hours ${offeringId} ${personId}`).toSorted()
  await sql`select pg_advisory_xact_lock(hashtextextended(k, 7)) from unnest(${keys}::text[]) with ordinality u(k, n) order by n`.execute(
    tx,
  )
}

/** The same for one person and offering. */
export const lockClaimant = (tx: Tx, offeringId: Id, personId: Id): Promise<void> =>
  lockClaimants(tx, [{ offeringId, personId }])
