import { useCallback, useMemo } from 'react'
import { useIntl } from 'react-intl'
import { useLatest } from '../../kernel/pages/use-latest.ts'
import type { CellDeed } from './roster-cell.tsx'
import type { CellWish, Roster, RosterRow } from './roster-types.ts'
import { rosterWords } from './roster-words.ts'
import { isOpen } from './session-standing.ts'
import type { Marking } from './use-marking.ts'

export type RosterDeeds = {
  readonly toggle: CellDeed
  readonly setTimes: (row: RosterRow, sessionId: string, wish: CellWish, note: string) => void
  readonly present: (rows: readonly RosterRow[], sessionId: string) => void
  readonly clear: (rows: readonly RosterRow[], sessionId: string) => void
}

/** What a press on the roster does, each with the sentence that its undo shows. They stay the same while rows change. */
export const useRosterDeeds = (roster: Roster, { rows, mark }: Marking): RosterDeeds => {
  const intl = useIntl()
  const latest = useLatest({ rows, roster })

  const toggle = useCallback<CellDeed>(
    (personId, sessionId) => {
      const { rows: shown, roster: now } = latest.current
      const row = shown.find((one) => one.personId === personId)
      const session = now.sessions.find(({ id }) => id === sessionId)
      if (!row || !session || !now.mayMark || !isOpen(session, now.now)) return
      const isThere = row.cells[sessionId]?.kind !== 'absent'
      const said = isThere ? rosterWords.saidAbsent : rosterWords.saidPresent
      const name = `${row.givenName} ${row.familyName}`
      mark(
        [{ personId, sessionId, wish: { kind: isThere ? 'absent' : 'present' } }],
        intl.formatMessage(said, { name }),
      )
    },
    [intl, latest, mark],
  )

  return useMemo(
    () => ({
      toggle,
      setTimes: (row, sessionId, wish, note) => {
        const name = `${row.givenName} ${row.familyName}`
        const said = wish.kind === 'absent' ? rosterWords.saidAbsent : rosterWords.saidTimes
        mark([{ personId: row.personId, sessionId, wish }], intl.formatMessage(said, { name }), note)
      },
      present: (some, sessionId) => {
        // Whoever is marked already keeps the times that were taken.
        const rest = some.filter((row) => row.cells[sessionId]?.kind === 'absent')
        mark(
          rest.map(({ personId }) => ({ personId, sessionId, wish: { kind: 'present' as const } })),
          intl.formatMessage(rosterWords.saidMany, { count: rest.length }),
        )
      },
      clear: (some, sessionId) => {
        const marked = some.filter((row) => row.cells[sessionId]?.kind !== 'absent')
        mark(
          marked.map(({ personId }) => ({ personId, sessionId, wish: { kind: 'absent' as const } })),
          intl.formatMessage(rosterWords.saidManyAbsent, { count: marked.length }),
        )
      },
    }),
    [intl, mark, toggle],
  )
}
