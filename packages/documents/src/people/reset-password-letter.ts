import type { Letter, LetterFrame } from '../kernel/letter/letter.ts'
import type { Language, Minutes } from '@inservice/domain/kernel'

/** Carries the link that sets a new password. */
export type ResetPasswordLetterData = LetterFrame & {
  readonly resetUrl: string
  readonly expiresInMinutes: Minutes
}

/** Carries the link that sets a new password. */
export const resetPasswordLetter = (data: ResetPasswordLetterData, language: Language): Letter => {
  throw new Error(`not written yet: ${language} ${data.recipientName}`)
}
