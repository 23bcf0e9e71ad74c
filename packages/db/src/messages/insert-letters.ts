import type { Id, Instant, Language } from '@inservice/domain/kernel'
import type { LetterKind } from '@inservice/domain/messages'
import type { Tx } from '../kernel/index.ts'

export type NewLetter = {
  readonly id: Id
  readonly kind: LetterKind
  readonly personId: Id | null
  readonly email: string
  readonly language: Language
  readonly providerId: Id | null
  readonly offeringId: Id | null
  /** Ids of what the letter speaks of. */
  readonly data: Readonly<Record<string, unknown>>
  readonly createdAt: Instant
}

/** Adds letters that are yet to be sent, in one statement. */
export const insertLetters = async (tx: Tx, letters: readonly NewLetter[]): Promise<void> => {
  if (letters.length === 0) return
  await tx
    .insertInto('letter')
    .values(
      letters.map((letter) => ({
        id: letter.id,
        kind: letter.kind,
        person_id: letter.personId,
        email: letter.email,
        language: letter.language,
        provider_id: letter.providerId,
        offering_id: letter.offeringId,
        data: JSON.stringify(letter.data),
        created_at: letter.createdAt,
      })),
    )
    .execute()
}
