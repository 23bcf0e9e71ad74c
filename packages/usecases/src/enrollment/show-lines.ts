import type { AssignSheet } from '@inservice/documents/seats'
import type { Bilingual, Facts } from '@inservice/domain/kernel'

/** One line of a list before anything is kept: what it says, and what there is to mend. */
export type PreviewLine = {
  readonly line: number
  readonly name: string
  readonly email: string
  readonly school: string
  readonly trouble: { readonly code: string; readonly field: string; readonly sentence: Bilingual } | null
}

type Trouble<Code extends string> = {
  readonly line: number
  readonly code: Code
  readonly field: string
  readonly facts: Facts
}
type Sentences<Code extends string> = Readonly<
  Record<Code, { readonly sentence: Readonly<Record<'en' | 'es', (facts: Facts) => string>> }>
>

/** A list that was read, in its order: each line with its trouble, whether it can't be read or can't be done. */
export const showLines = <Code extends string>(
  sheet: AssignSheet,
  troubles: readonly Trouble<Code>[],
  sentences: Sentences<Code>,
): readonly PreviewLine[] => {
  const byLine = new Map(troubles.map((one) => [one.line, one]))
  const lines: PreviewLine[] = [
    ...sheet.rows.map((row): PreviewLine => {
      const found = byLine.get(row.line)
      if (!found) return { ...row, trouble: null }
      const { sentence } = sentences[found.code]
      const { code, field, facts } = found
      return { ...row, trouble: { code, field, sentence: { en: sentence.en(facts), es: sentence.es(facts) } } }
    }),
    ...sheet.problems.flatMap(({ line, person, code, field, sentence }): PreviewLine[] =>
      person ? [{ line, ...person, trouble: { code, field, sentence } }] : [],
    ),
  ]
  return lines.toSorted((a, b) => a.line - b.line)
}
