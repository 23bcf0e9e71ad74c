// Hours, kept: claims, checks that are through, awards in versions, transcripts handed out.
// An award is appended with its working and what it was computed from; a correction is a new version.
// A check is noted once. Lists are a person's own or a desk's sight.
export { appendAward, type NewAward } from './append-award.ts'
export { appendGate } from './append-gate.ts'
export { findClaim, lockClaim, lockClaimOfOrder, type ClaimRow } from './find-claim.ts'
export { findClaimable, findStanding, type ClaimableRow, type StandingRow } from './find-claimable.ts'
export { findTranscriptCopy } from './find-transcript-copy.ts'
export { insertClaim, type NewClaim } from './insert-claim.ts'
export { insertTranscriptCopy } from './insert-transcript-copy.ts'
export { listAwards, type AwardRow } from './list-awards.ts'
export { listClaimsToVerify, type ClaimToVerifyRow } from './list-claims-to-verify.ts'
export { listOpenClaims, type OpenClaimRow } from './list-open-claims.ts'
export { listSessionTimes } from './list-session-times.ts'
export { updateClaim, type ClaimChange } from './update-claim.ts'
