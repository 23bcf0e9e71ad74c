import type { Cents, Language, Minutes, PlainDate } from '@inservice/domain/kernel'
import { moneyFigure, writeCsv } from '../kernel/index.ts'

export type RosterCsvInput = {
  readonly language: Language
  readonly sessions: readonly { readonly on: PlainDate; readonly title?: string | null }[]
  readonly rows: readonly {
    readonly name: string
    readonly email: string
    readonly organization?: string | null
    readonly role?: string | null
    /** The enrollment's state, in the reader's language. */
    readonly state: string
    /** How the seat is covered, in the reader's language. */
    readonly coverage?: string | null
    readonly owedCents?: Cents
    /** Minutes present, one per session; null where nothing is marked. */
    readonly presentMinutes: readonly (Minutes | null)[]
    readonly accommodations?: string | null
  }[]
}

const words = {
  en: {
    columns: ['Name', 'Email', 'Organization', 'Role', 'State', 'Covered by', 'Owed (USD)'],
    session: (on: string, title: string) => `${on}${title === '' ? '' : ` ${title}`} (minutes)`,
    total: 'Total minutes',
    needs: 'Accommodations',
  },
  es: {
    columns: ['Nombre', 'Correo electrónico', 'Organización', 'Función', 'Estado', 'Cubierto por', 'Por pagar (USD)'],
    session: (on: string, title: string) => `${on}${title === '' ? '' : ` ${title}`} (minutos)`,
    total: 'Minutos en total',
    needs: 'Adaptaciones',
  },
}

/** The roster for a spreadsheet: one person a row, one session a column. */
export const rosterCsv = ({ language, sessions, rows }: RosterCsvInput): Uint8Array => {
  const say = words[language]
  const headers = [
    ...say.columns,
    ...sessions.map(({ on, title }) => say.session(on, title ?? '')),
    say.total,
    say.needs,
  ]
  return writeCsv(
    headers,
    rows.map((row) => [
      row.name,
      row.email,
      row.organization ?? '',
      row.role ?? '',
      row.state,
      row.coverage ?? '',
      { figure: moneyFigure(row.owedCents ?? 0) },
      ...sessions.map((_, at) => row.presentMinutes[at] ?? null),
      row.presentMinutes.reduce<number>((sum, minutes) => sum + (minutes ?? 0), 0),
      row.accommodations ?? '',
    ]),
  )
}
