// Hours: the doors to one's own claims and transcript, to the registrar's queue, and to checking a copy.
import {
  claim,
  claimPage,
  claimToVerify,
  copyTranscript,
  correct,
  correctionPreview,
  decline,
  earning,
  offeringOfCode,
  providerRules,
  reopen,
  transcript,
  verificationQueue,
  verify,
  verifyAll,
  verifyCopy,
} from '@inservice/usecases/hours'
import { anyone, signedIn, trpc } from '../kernel/index.ts'

export const hours = trpc.router({
  claimPage: signedIn.query(claimPage),
  offeringOfCode: signedIn.query(offeringOfCode),
  claim: signedIn.command(claim),
  transcript: signedIn.query(transcript),
  copyTranscript: signedIn.command(copyTranscript),
  earning: anyone.query(earning),
  providerRules: anyone.query(providerRules),
  verifyCopy: anyone.query(verifyCopy),
  verificationQueue: signedIn.query(verificationQueue),
  claimToVerify: signedIn.query(claimToVerify),
  verify: signedIn.command(verify),
  verifyAll: signedIn.command(verifyAll),
  decline: signedIn.command(decline),
  reopen: signedIn.command(reopen),
  correctionPreview: signedIn.query(correctionPreview),
  correct: signedIn.command(correct),
})
