import type { Id, Language, Result } from '@inservice/domain/kernel'

export type Attachment = { readonly filename: string; readonly contentType: string; readonly content: Uint8Array }

/** One message to one person. */
export type Letter = {
  /** Sent again under the same id, it is the same letter: a mail program shows it once. */
  readonly id: Id
  readonly to: string
  readonly subject: string
  readonly html: string
  readonly text: string
  /** Left out, the house's own address. */
  readonly from?: string
  readonly replyTo?: string
  readonly attachments?: readonly Attachment[]
  readonly language: Language
}

/** address-refused: the mail server will never take this letter, so another try is of no use. */
export type MailRefusal = 'address-refused'

/** Sends letters. Throws an Outage where the mail server does not answer or asks to come back later. */
export type Mail = {
  send(letter: Letter): Promise<Result<{ readonly id: Id }, MailRefusal>>
}
