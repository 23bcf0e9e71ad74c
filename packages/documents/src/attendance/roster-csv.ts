import type { Cents, Language, Minutes, PlainDate } from '@inservice/domain/kernel'
import { moneyFigure, paymentWayWords, writeCsv, type PaymentWay } from '../kernel/index.ts'

export type RosterStanding = 'confirmed' | 'invited' | 'instructor'

export type RosterCsvInput = {
  readonly language: Language
  readonly sessions: readonly { readonly on: PlainDate; readonly title?: string | null }[]
  readonly rows: readonly {
    readonly name: string
    readonly email: string
    readonly organization?: string | null
    readonly role?: string | null
    /** How they stand on the roster. */
    readonly standing: RosterStanding
    readonly coverage?: PaymentWay | null
    /** Where any row says what is owed, the sheet has a column for it. */
    readonly owedCents?: Cents
    /** Minutes present, one per session; null where nothing is marked. */
    readonly presentMinutes: readonly (Minutes | null)[]
    readonly accommodations?: string | null
  }[]
}

const words = {
  en: {
    columns: ['Name', 'Email', 'Organization', 'Role', 'State', 'Covered by'],
    owed: 'Owed (USD)',
    standing: { confirmed: 'Confirmed', invited: 'Invited', instructor: 'Instructor' },
    session: (on: string, title: string) => `${on}${title === '' ? '' : ` ${title}`} (minutes)`,
    total: 'Total minutes',
    needs: 'Accommodations',
  },
  es: {
    columns: ['Nombre', 'Correo electrónico', 'Organización', 'Función', 'Estado', 'Cubierto por'],
    owed: 'Por pagar (USD)',
    standing: { confirmed: 'Con cupo', invited: 'Con invitación', instructor: 'Imparte' },
    session: (on: string, title: string) => `${on}${title === '' ? '' : ` ${title}`} (minutos)`,
    total: 'Minutos en total',
    needs: 'Adaptaciones',
  },
}

/** The roster for a spreadsheet: one person a row, one session a column. */
export const rosterCsv = ({ language, sessions, rows }: RosterCsvInput): Uint8Array => {
  const say = words[language]
  const showsOwed = rows.some(({ owedCents }) => owedCents !== undefined)
  const headers = [
    ...say.columns,
    ...(showsOwed ? [say.owed] : []),
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
      say.standing[row.standing],
      row.coverage ? paymentWayWords[row.coverage][language] : '',
      ...(showsOwed ? [{ figure: moneyFigure(row.owedCents ?? 0) }] : []),
      ...sessions.map((_, at) => row.presentMinutes[at] ?? null),
      row.presentMinutes.reduce<number>((sum, minutes) => sum + (minutes ?? 0), 0),
      row.accommodations ?? '',
    ]),
  )
}
