import type { Id } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Tx } from '../kernel/index.ts'

/** Keeps a person's hours of one offering to this command until it ends: a claim, its checks and its award move one at a time. */
export const lockClaimant = async (tx: Tx, offeringId: Id, personId: Id): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`hours ${offeringId} ${personId}`}, 7))`.execute(tx)
}
