import { findClaimTold } from '@inservice/db/messages'
import { claimNeedsAttentionLetter } from '@inservice/documents/hours'
import { frameLetter } from './frame-letter.ts'
import { letterAddresses } from './letter-addresses.ts'
import type { LetterWriter } from './letter-desk.ts'
import { readId } from './read-id.ts'
import { sayOffering } from './say-offering.ts'

/** The registrar declined a claim: the reason in their own words, and what the person can do. */
export const writeClaimNeedsAttention: LetterWriter = async (desk, row) => {
  const claim = await findClaimTold(desk.read, readId(row.data, 'claimId'))
  const said = claim && (await sayOffering(desk, claim.offeringId))
  if (!said || claim?.state !== 'declined') return null
  const data = {
    ...(await frameLetter(desk, row)),
    offering: said.offering,
    reasons: claim.reason ? [claim.reason] : [],
    claimUrl: letterAddresses(desk.house.publicUrl).claim(said.told.slug),
    isDeclined: true,
  }
  return { letter: claimNeedsAttentionLetter(data, row.language) }
}
