import type { Letter, LetterFrame, LetterOffering } from '../kernel/letter/letter.ts'
import type { Language, Minutes } from '@inservice/domain/kernel'

/** Says that a person stands on the waiting list, where, and what happens next. */
export type WaitingListJoinedLetterData = LetterFrame & {
  readonly offering: LetterOffering
  /** Place in line, the first is 1. */
  readonly position: number
  /** How long an offered seat is kept for the person. */
  readonly offerMinutes: Minutes
  readonly leaveUrl: string
}

/** Says that a person stands on the waiting list, where, and what happens next. */
export const waitingListJoinedLetter = (data: WaitingListJoinedLetterData, language: Language): Letter => {
  throw new Error(`not written yet: ${language} ${data.recipientName}`)
}
