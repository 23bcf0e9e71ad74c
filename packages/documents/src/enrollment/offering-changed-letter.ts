import type { Letter, LetterFrame, LetterOffering } from '../kernel/letter/letter.ts'
import type { Language } from '@inservice/domain/kernel'

export type OfferingChange = 'time' | 'place' | 'meeting-link' | 'instructor' | 'title' | 'hours' | 'other'

/** Tells everyone enrolled what changed: before and after. */
export type OfferingChangedLetterData = LetterFrame & {
  readonly offering: LetterOffering
  readonly changes: readonly { readonly what: OfferingChange; readonly before: string; readonly after: string }[]
  /** Where the reader can cancel, if the change does not suit. */
  readonly registrationUrl: string
}

/** Tells everyone enrolled what changed: before and after. */
export const offeringChangedLetter = (data: OfferingChangedLetterData, language: Language): Letter => {
  throw new Error(`not written yet: ${language} ${data.recipientName}`)
}
