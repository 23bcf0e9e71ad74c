import type { Facts } from './result.ts'

/** The five families of "no" that a door can answer. */
export type RefusalKind = 'invalid' | 'conflict' | 'forbidden' | 'missing' | 'gone'

export type RefusalEntry = {
  readonly kind: RefusalKind
  /** The form field the sentence belongs to, where there is one. */
  readonly field?: string
  readonly sentence: { readonly en: (facts: Facts) => string; readonly es: (facts: Facts) => string }
}

/** A room's closed table: every code that its decisions refuse with, and what a person reads. */
export type RefusalTable<Code extends string = string> = Readonly<Record<Code, RefusalEntry>>

/** Gives a room's table its exact codes: a decision can refuse with these and no others. */
export const refusalTable = <Code extends string>(table: RefusalTable<Code>): RefusalTable<Code> => table
