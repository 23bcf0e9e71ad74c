import type { Letter, LetterFrame, LetterOffering } from '../kernel/letter/letter.ts'
import type { LetterRefund } from './refund-words.ts'
import type { Language } from '@inservice/domain/kernel'

/** Tells everyone enrolled that the provider canceled an offering: everything goes back. */
export type OfferingCanceledLetterData = LetterFrame & {
  readonly offering: LetterOffering
  /** The provider's own words, in the reader's language where there are any. */
  readonly reason?: string | null
  readonly refund: LetterRefund | null
  readonly catalogUrl: string
}

/** Tells everyone enrolled that the provider canceled an offering: everything goes back. */
export const offeringCanceledLetter = (data: OfferingCanceledLetterData, language: Language): Letter => {
  throw new Error(`not written yet: ${language} ${data.recipientName}`)
}
