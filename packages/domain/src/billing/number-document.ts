import { assert } from '../kernel/index.ts'

export type NumberedKind = 'invoice' | 'credit_note' | 'receipt' | 'quote'

const letters: Readonly<Record<NumberedKind, string>> = {
  invoice: 'INV',
  credit_note: 'CN',
  receipt: 'RC',
  quote: 'QT',
}

/**
 * The number on a paper, counted without gaps per provider, kind and fiscal year: `PSESD-INV-FY26-00042`.
 * Five digits at least. Source: numbered invoices and credit notes without gaps (practice).
 */
export const numberDocument = (
  providerCode: string,
  kind: NumberedKind,
  fiscalYear: number,
  sequence: number,
): string => {
  assert(Number.isInteger(sequence) && sequence > 0, 'papers are counted from 1')
  const year = String(fiscalYear % 100).padStart(2, '0')
  return `${providerCode}-${letters[kind]}-FY${year}-${String(sequence).padStart(5, '0')}`
}
