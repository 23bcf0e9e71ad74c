import type { Id, Instant, Language } from '@inservice/domain/kernel'
import type { Letter } from './types.ts'

/** A line of the mailbox's list. */
export type LetterLine = { readonly id: Id; readonly to: string; readonly subject: string; readonly sentAt: Instant }

/** A letter as it lies in the mailbox; an attachment's content is base64. */
export type KeptLetter = LetterLine & {
  readonly from: string
  readonly replyTo?: string
  readonly html: string
  readonly text: string
  readonly language: Language
  readonly attachments: readonly { readonly filename: string; readonly contentType: string; readonly content: string }[]
}

export const keepLetter = (letter: Letter, from: string, sentAt: Instant): KeptLetter => ({
  id: letter.id,
  to: letter.to,
  subject: letter.subject,
  sentAt,
  from: letter.from ?? from,
  ...(letter.replyTo === undefined ? {} : { replyTo: letter.replyTo }),
  html: letter.html,
  text: letter.text,
  language: letter.language,
  attachments: (letter.attachments ?? []).map((file) => ({
    filename: file.filename,
    contentType: file.contentType,
    content: Buffer.from(file.content).toString('base64'),
  })),
})
