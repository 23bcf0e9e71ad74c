import { isExpected } from './session-standing.ts'
import type { RosterRow, RosterSession } from './roster-types.ts'

export type RosterFilter = {
  readonly q?: string | undefined
  /** An organization's name. */
  readonly from?: string | undefined
  readonly show?: 'unmarked' | 'odd' | 'needs' | undefined
}

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()

const texts = new WeakMap<RosterRow, string>()

/** What words are looked for in; kept as long as the row stays the same. */
const textOf = (row: RosterRow): string => {
  const known =
    texts.get(row) ?? fold(`${row.givenName} ${row.familyName} ${row.email ?? ''} ${row.organization ?? ''}`)
  texts.set(row, known)
  return known
}

const isOdd = (row: RosterRow): boolean => Object.values(row.cells).some(({ kind }) => kind === 'no-sign-out')

/** The rows that a filter leaves: words in a name, an address or an organization; and what still asks for an eye. */
export const filterRows = (
  rows: readonly RosterRow[],
  { q = '', from, show }: RosterFilter,
  session: RosterSession | undefined,
): readonly RosterRow[] => {
  const words = fold(q).split(/\s+/).filter(Boolean)
  return rows.filter((row) => {
    if (words.length > 0 && !words.every((word) => textOf(row).includes(word))) return false
    if (from !== undefined && row.organization !== from) return false
    if (show === 'odd') return isOdd(row)
    if (show === 'needs') return row.accessNeeds !== null && row.accessNeeds !== ''
    if (show === 'unmarked' && session)
      return isExpected(row, session) && (row.cells[session.id]?.kind ?? 'absent') === 'absent'
    return true
  })
}
