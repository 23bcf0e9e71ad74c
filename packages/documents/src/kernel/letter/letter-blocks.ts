import type { Cents } from '@inservice/domain/kernel'
import type { PaperSession } from '../paper.ts'

/** The few shapes that a letter is made of; each has one form in HTML and one in plain text. */
export type LetterBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'action'; readonly label: string; readonly url: string }
  | { readonly kind: 'link'; readonly label: string; readonly url: string }
  | { readonly kind: 'facts'; readonly rows: readonly LetterFact[] }
  | { readonly kind: 'items'; readonly title?: string; readonly items: readonly string[] }
  | { readonly kind: 'sessions'; readonly title: string; readonly sessions: readonly PaperSession[] }
  | { readonly kind: 'sums'; readonly lines: readonly LetterSum[]; readonly total: LetterSum }
  | { readonly kind: 'quote'; readonly paragraphs: readonly string[] }

export type LetterFact = { readonly label: string; readonly value: string }
export type LetterSum = { readonly title: string; readonly reasons?: readonly string[]; readonly amountCents: Cents }

export const paragraph = (text: string): LetterBlock => ({ kind: 'paragraph', text })
/** The one filled button of a letter. */
export const action = (label: string, url: string): LetterBlock => ({ kind: 'action', label, url })
/** A second way, as a plain link. */
export const link = (label: string, url: string): LetterBlock => ({ kind: 'link', label, url })
export const items = (list: readonly string[], title?: string): LetterBlock => ({ kind: 'items', items: list, title })
export const quote = (text: string): LetterBlock => ({
  kind: 'quote',
  paragraphs: text
    .split(/\r?\n\s*\r?\n/)
    .map((part) => part.trim())
    .filter((part) => part !== ''),
})
/** Rows whose value is absent are left out. */
export const facts = (rows: readonly (readonly [label: string, value: string | null | undefined])[]): LetterBlock => ({
  kind: 'facts',
  rows: rows.flatMap(([label, value]) => (value == null || value === '' ? [] : [{ label, value }])),
})
