// Hours: the clock-hour transcript, the participant's form, and the letters about a claim.
// Hours come in as whole minutes and print as decimals; an award, its designations and its rounding come in finished.
// No paper here is named a certificate of completion: providers do not take one as proof of clock hours.
export { transcriptPdf, type TranscriptInput, type TranscriptLine } from './transcript-pdf.ts'
export { verifySquare } from './verify-square.ts'
export { participantFormPdf, type ParticipantFormInput } from './participant-form-pdf.ts'
export { hoursAwardedLetter, type HoursAwardedLetterData } from './hours-awarded-letter.ts'
export { claimNeedsAttentionLetter, type ClaimNeedsAttentionLetterData } from './claim-needs-attention-letter.ts'
export { correctionLetter, type CorrectionLetterData } from './correction-letter.ts'
