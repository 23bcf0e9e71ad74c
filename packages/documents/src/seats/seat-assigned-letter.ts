import type { Letter, LetterFrame, LetterOffering } from '../kernel/letter/letter.ts'
import type { Instant, Language, TimeZone } from '@inservice/domain/kernel'

/** Tells a person that their organization has given them a seat (or invites them to one), and who paid. */
export type SeatAssignedLetterData = LetterFrame & {
  readonly offering: LetterOffering
  /** Who paid for the seat. */
  readonly organizationName: string
  readonly managerName?: string | null
  readonly acceptUrl: string
  /** Until when the seat is kept; null where it is theirs already. */
  readonly acceptBy: Instant | null
  readonly timeZone: TimeZone
  /** False where the person has yet to make an account. */
  readonly hasAccount: boolean
}

/** Tells a person that their organization has given them a seat (or invites them to one), and who paid. */
export const seatAssignedLetter = (data: SeatAssignedLetterData, language: Language): Letter => {
  throw new Error(`not written yet: ${language} ${data.recipientName}`)
}
