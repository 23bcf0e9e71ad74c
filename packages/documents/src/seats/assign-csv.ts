import type { Bilingual, Language } from '@inservice/domain/kernel'

/** A person to be given a seat, with the line of the file that names them. */
export type AssignRow = {
  readonly line: number
  readonly name: string
  readonly email: string
  readonly school: string
}

export type AssignProblemCode =
  | 'file-empty'
  | 'file-unreadable'
  | 'columns-missing'
  | 'address-missing'
  | 'address-malformed'
  | 'address-repeated'
  | 'name-missing'

/** What is wrong with a line (line 1 is the header), and a sentence that says what to do. */
export type AssignProblem = {
  readonly line: number
  readonly code: AssignProblemCode
  readonly value: string
  readonly sentence: Bilingual
}

export type AssignSheet = { readonly rows: readonly AssignRow[]; readonly problems: readonly AssignProblem[] }

/** An empty file with the columns that assigning reads, to be filled in. */
export const assignTemplateCsv = (language: Language): Uint8Array => {
  throw new Error(`not written yet: ${language}`)
}

/** Reads name, address and school from any spreadsheet's CSV. A line with a problem is in `problems` only. */
export const readAssignCsv = (bytes: Uint8Array): AssignSheet => {
  throw new Error(`not written yet: ${bytes.length}`)
}
