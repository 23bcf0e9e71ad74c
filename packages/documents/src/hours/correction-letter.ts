import type { Letter, LetterFrame, LetterOffering } from '../kernel/letter/letter.ts'
import type { Language, Minutes, PlainDate } from '@inservice/domain/kernel'

/** Says that an award was corrected: before, after, who, when and why. */
export type CorrectionLetterData = LetterFrame & {
  readonly offering: LetterOffering
  readonly beforeMinutes: Minutes
  readonly afterMinutes: Minutes
  readonly reason: string
  readonly correctedBy: string
  readonly correctedOn: PlainDate
  readonly workingUrl: string
}

/** Says that an award was corrected: before, after, who, when and why. */
export const correctionLetter = (data: CorrectionLetterData, language: Language): Letter => {
  throw new Error(`not written yet: ${language} ${data.recipientName}`)
}
