import type { PostingLine } from './posting.ts'

/** Whether a posting holds: two lines or more, whole cents, none zero, debits equal to credits. */
export const balanced = ({ lines }: { readonly lines: readonly PostingLine[] }): boolean =>
  lines.length >= 2 &&
  lines.every(({ cents }) => Number.isSafeInteger(cents) && cents !== 0) &&
  lines.reduce((sum, { cents }) => sum + cents, 0) === 0
