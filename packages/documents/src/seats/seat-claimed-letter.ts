import type { Letter, LetterFrame, LetterOffering } from '../kernel/letter/letter.ts'
import type { Language } from '@inservice/domain/kernel'

/** Tells the seat manager that somebody took a seat by the claim link. */
export type SeatClaimedLetterData = LetterFrame & {
  readonly offering: LetterOffering
  readonly organizationName: string
  readonly claimantName: string
  readonly claimantEmail: string
  readonly freeSeats: number
  readonly boughtSeats: number
  readonly deskUrl: string
}

/** Tells the seat manager that somebody took a seat by the claim link. */
export const seatClaimedLetter = (data: SeatClaimedLetterData, language: Language): Letter => {
  throw new Error(`not written yet: ${language} ${data.recipientName}`)
}
