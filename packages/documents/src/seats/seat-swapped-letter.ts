import type { Letter, LetterFrame, LetterOffering } from '../kernel/letter/letter.ts'
import type { Instant, Language, TimeZone } from '@inservice/domain/kernel'

/** Tells the old holder, or the new one, that a seat changed hands. */
export type SeatSwappedLetterData = LetterFrame & {
  readonly offering: LetterOffering
  readonly organizationName: string
  readonly managerName?: string | null
  /** Whether the reader gave the seat up or holds it now. */
  readonly reader: 'old-holder' | 'new-holder'
  /** For the new holder: where to confirm, and until when the seat is kept. */
  readonly acceptUrl?: string | null
  readonly acceptBy?: Instant | null
  readonly timeZone: TimeZone
}

/** Tells the old holder, or the new one, that a seat changed hands. */
export const seatSwappedLetter = (data: SeatSwappedLetterData, language: Language): Letter => {
  throw new Error(`not written yet: ${language} ${data.recipientName}`)
}
