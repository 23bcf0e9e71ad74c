import type { Cents, Language, Minutes, PlainDate } from '@inservice/domain/kernel'

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

/** The roster for a spreadsheet: one person a row, one session a column. */
export const rosterCsv = (data: RosterCsvInput): Uint8Array => {
  throw new Error(`not written yet: ${data.language}`)
}
