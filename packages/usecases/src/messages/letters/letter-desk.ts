import type { LetterRow } from '@inservice/db/messages'
import type { Read } from '@inservice/db/kernel'
import type { Letter } from '@inservice/documents/kernel'
import type { Instant } from '@inservice/domain/kernel'
import type { Attachment } from '@inservice/gateways/mail'
import type { House } from '../../kernel/index.ts'

/** What a letter's writer works with: what is kept, the time, the address that links begin with. */
export type LetterDesk = {
  readonly house: House
  readonly read: Read
  readonly now: Instant
}

/** A letter as it leaves, with what it brings along. */
export type Written = { readonly letter: Letter; readonly attachments?: readonly Attachment[] }

/** Writes one kind of letter from what is true now; null where it is not needed any more. */
export type LetterWriter = (desk: LetterDesk, row: LetterRow) => Promise<Written | null>
