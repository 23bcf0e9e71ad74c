import type { Letter, LetterFrame, LetterOffering } from '../kernel/letter/letter.ts'
import type { Cents, Instant, Language, TimeZone } from '@inservice/domain/kernel'

/** Offers a freed seat to the first in line, until a deadline. */
export type WaitingListOfferLetterData = LetterFrame & {
  readonly offering: LetterOffering
  readonly priceCents: Cents
  readonly deadlineAt: Instant
  readonly timeZone: TimeZone
  readonly acceptUrl: string
  readonly declineUrl?: string | null
}

/** Offers a freed seat to the first in line, until a deadline. */
export const waitingListOfferLetter = (data: WaitingListOfferLetterData, language: Language): Letter => {
  throw new Error(`not written yet: ${language} ${data.recipientName}`)
}
