import type { PaperSession } from '../paper.ts'

/** A letter ready for the post: the same words as HTML and as plain text. */
export type Letter = {
  readonly subject: string
  readonly html: string
  readonly text: string
  readonly replyTo?: string
}

/** Who writes: a provider, or the installation itself. */
export type LetterSender = {
  readonly name: string
  readonly addressLines?: readonly string[]
  readonly email?: string | null
  readonly phone?: string | null
  /** The address of the site's front page. */
  readonly siteUrl: string
}

/** What every letter needs: who writes, and the name of who reads. */
export type LetterFrame = { readonly sender: LetterSender; readonly recipientName: string }

/** An offering as letters speak of it. */
export type LetterOffering = {
  readonly title: string
  readonly url: string
  readonly providerName?: string
  readonly sessions: readonly PaperSession[]
}
