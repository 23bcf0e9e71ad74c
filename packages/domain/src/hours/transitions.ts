/**
 * Where a claim stands. `unverified`: not on the sign-in record, 0 hours until the registrar decides;
 * `in_progress`: attendance stands, checks are open; `verified`: on the transcript; `declined`: decided against;
 * `no_credit`: college credit was taken for the event; `superseded`: a correction took its place.
 */
export type ClaimStatus = 'unverified' | 'in_progress' | 'verified' | 'declined' | 'no_credit' | 'superseded'

export type ClaimDeed = 'accept_evidence' | 'verify' | 'decline' | 'take_college_credit' | 'reopen' | 'supersede'

/** From where each deed may start, and where it ends. What isn't here can't happen. */
export const claimTransitions: Readonly<
  Record<ClaimDeed, { readonly from: readonly ClaimStatus[]; readonly to: ClaimStatus }>
> = {
  accept_evidence: { from: ['unverified'], to: 'in_progress' },
  verify: { from: ['in_progress'], to: 'verified' },
  decline: { from: ['unverified', 'in_progress'], to: 'declined' },
  take_college_credit: { from: ['unverified', 'in_progress', 'verified'], to: 'no_credit' },
  reopen: { from: ['declined', 'no_credit'], to: 'in_progress' },
  supersede: { from: ['verified', 'no_credit', 'declined'], to: 'superseded' },
}
