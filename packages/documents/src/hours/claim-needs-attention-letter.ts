import type { Letter, LetterFrame, LetterOffering } from '../kernel/letter/letter.ts'
import type { Language } from '@inservice/domain/kernel'

/** Says why a claim waits, and what the person can do. */
export type ClaimNeedsAttentionLetterData = LetterFrame & {
  readonly offering: LetterOffering
  /** What stands in the way and what to do, in the reader's language. */
  readonly reasons: readonly string[]
  readonly claimUrl: string
}

/** Says why a claim waits, and what the person can do. */
export const claimNeedsAttentionLetter = (data: ClaimNeedsAttentionLetterData, language: Language): Letter => {
  throw new Error(`not written yet: ${language} ${data.recipientName}`)
}
