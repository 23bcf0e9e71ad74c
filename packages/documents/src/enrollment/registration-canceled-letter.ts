import type { Letter, LetterFrame, LetterOffering } from '../kernel/letter/letter.ts'
import type { LetterRefund } from './refund-words.ts'
import type { Language } from '@inservice/domain/kernel'

/** Confirms that a registration is canceled, and what goes back. */
export type RegistrationCanceledLetterData = LetterFrame & {
  readonly offering: LetterOffering
  readonly canceledBy: 'reader' | 'provider' | 'organization'
  /** What goes back; null where nothing was paid. */
  readonly refund: LetterRefund | null
  readonly catalogUrl: string
}

/** Confirms that a registration is canceled, and what goes back. */
export const registrationCanceledLetter = (data: RegistrationCanceledLetterData, language: Language): Letter => {
  throw new Error(`not written yet: ${language} ${data.recipientName}`)
}
