import type { Letter, LetterFrame, LetterOffering } from '../kernel/letter/letter.ts'
import type { PaperDesignation } from '../kernel/paper.ts'
import type { Language, Minutes } from '@inservice/domain/kernel'

/** Says that hours are on the transcript, and where their working is. */
export type HoursAwardedLetterData = LetterFrame & {
  readonly offering: LetterOffering
  readonly creditMinutes: Minutes
  readonly designations: readonly PaperDesignation[]
  readonly workingUrl: string
  readonly transcriptUrl: string
}

/** Says that hours are on the transcript, and where their working is. */
export const hoursAwardedLetter = (data: HoursAwardedLetterData, language: Language): Letter => {
  throw new Error(`not written yet: ${language} ${data.recipientName}`)
}
