import type { Letter, LetterFrame } from '../kernel/letter/letter.ts'
import type { Language, Minutes } from '@inservice/domain/kernel'

/** Asks the holder of an address to show that it is theirs. */
export type VerifyAddressLetterData = LetterFrame & {
  /** The address to be verified. */
  readonly address: string
  readonly verifyUrl: string
  readonly expiresInMinutes: Minutes
}

/** Asks the holder of an address to show that it is theirs. */
export const verifyAddressLetter = (data: VerifyAddressLetterData, language: Language): Letter => {
  throw new Error(`not written yet: ${language} ${data.recipientName}`)
}
