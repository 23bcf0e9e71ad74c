import type { Letter, LetterFrame, LetterOffering } from '../kernel/letter/letter.ts'
import type { Language, Minutes, PlainDate } from '@inservice/domain/kernel'

/** Asks for the evaluation of an offering that has ended. */
export type EvaluationDueLetterData = LetterFrame & {
  readonly offering: LetterOffering
  readonly evaluationUrl: string
  /** Hours that wait for the evaluation; 0 where none do. */
  readonly waitingMinutes: Minutes
  readonly closesOn?: PlainDate | null
}

/** Asks for the evaluation of an offering that has ended. */
export const evaluationDueLetter = (data: EvaluationDueLetterData, language: Language): Letter => {
  throw new Error(`not written yet: ${language} ${data.recipientName}`)
}
