import type { Letter, LetterFrame } from '../kernel/letter/letter.ts'
import type { Language, Minutes } from '@inservice/domain/kernel'

/** Carries the link that signs a person in. */
export type SignInLinkLetterData = LetterFrame & {
  readonly signInUrl: string
  readonly expiresInMinutes: Minutes
}

/** Carries the link that signs a person in. */
export const signInLinkLetter = (data: SignInLinkLetterData, language: Language): Letter => {
  throw new Error(`not written yet: ${language} ${data.recipientName}`)
}
