import { assert, type Language } from '@inservice/domain/kernel'
import type { Letter, LetterSender } from './letter.ts'
import type { LetterBlock } from './letter-blocks.ts'
import { letterHtml } from './letter-html.ts'
import { letterText } from './letter-text.ts'

export type LetterDraft = {
  readonly sender: LetterSender
  readonly recipientName: string
  readonly subject: string
  /** The line that a mailbox shows beside the subject. */
  readonly summary: string
  readonly heading: string
  readonly blocks: readonly LetterBlock[]
  /** Why the reader gets this letter. */
  readonly because: string
  readonly replyTo?: string
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

const addresses = (blocks: readonly LetterBlock[]): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'action' || block.kind === 'link' ? [block.url] : []))

/** Makes a letter of its draft; a link that is no web address is a bug of the caller and stops it. */
export const composeLetter = (draft: LetterDraft, language: Language): Letter => {
  for (const url of addresses(draft.blocks))
    assert(/^https?:\/\//.test(url), `a letter links to web addresses only, not ${url}`)
  const clean = { ...draft, subject: oneLine(draft.subject), recipientName: oneLine(draft.recipientName) }
  const letter = { subject: clean.subject, html: letterHtml(clean, language), text: letterText(clean, language) }
  return draft.replyTo === undefined ? letter : { ...letter, replyTo: draft.replyTo }
}
