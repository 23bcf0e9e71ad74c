import type { Letter, LetterFrame, LetterOffering } from '../kernel/letter/letter.ts'
import type { Language } from '@inservice/domain/kernel'

/** A trainer’s message to a roster: replies go to the trainer. */
export type RosterMessageLetterData = LetterFrame & {
  readonly offering: LetterOffering
  readonly fromName: string
  readonly replyTo: string
  readonly subject: string
  /** Plain text; an empty line parts paragraphs. */
  readonly body: string
}

/** A trainer’s message to a roster: replies go to the trainer. */
export const rosterMessageLetter = (data: RosterMessageLetterData, language: Language): Letter => {
  throw new Error(`not written yet: ${language} ${data.recipientName}`)
}
