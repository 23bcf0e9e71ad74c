import { emailSchema, type Bilingual, type Facts, type Language } from '@inservice/domain/kernel'
import { findColumns, readCsv, writeCsv, type CsvRow } from '../kernel/index.ts'
import { assignProblems } from './assign-problems.ts'

/** A person to be given a seat, with the line of the file that names them. The address is in lower case. */
export type AssignRow = {
  readonly line: number
  readonly name: string
  readonly email: string
  readonly school: string
}

export type AssignProblemCode = keyof typeof assignProblems

/** What stands in the way of a line (the header is line 1 as a rule), and a sentence that says what to do. */
export type AssignProblem = {
  readonly line: number
  readonly code: AssignProblemCode
  readonly value: string
  /** The column to mend. */
  readonly field: 'name' | 'email' | 'school'
  /** What the line says as it stands; null where the whole file is meant. */
  readonly person: Omit<AssignRow, 'line'> | null
  readonly sentence: Bilingual
}

export type AssignSheet = { readonly rows: readonly AssignRow[]; readonly problems: readonly AssignProblem[] }

const columnNames = {
  name: ['name', 'full name', 'participant', 'nombre', 'nombre completo', 'nombre y apellido', 'participante'],
  first: ['first name', 'first', 'given name', 'nombres', 'primer nombre'],
  last: ['last name', 'last', 'surname', 'family name', 'apellido', 'apellidos'],
  email: [
    'email',
    'e-mail',
    'mail',
    'email address',
    'e-mail address',
    'correo',
    'correo electrónico',
    'dirección de correo',
  ],
  school: [
    'school',
    'building',
    'work place',
    'workplace',
    'site',
    'location',
    'escuela',
    'plantel',
    'centro de trabajo',
  ],
} as const

const templateHeaders = {
  en: ['Name', 'Email', 'School'],
  es: ['Nombre completo', 'Correo electrónico', 'Escuela'],
} as const

/** An empty file with the columns that assigning reads, to be filled in. */
export const assignTemplateCsv = (language: Language): Uint8Array => writeCsv(templateHeaders[language], [])

const problem = (line: number, code: AssignProblemCode, value = '', facts: Facts = {}): AssignProblem => {
  const { sentence } = assignProblems[code]
  const told = { value, ...facts }
  const field = code === 'name-missing' ? 'name' : 'email'
  return { line, code, value, field, person: null, sentence: { en: sentence.en(told), es: sentence.es(told) } }
}

type Columns = Readonly<Record<keyof typeof columnNames, number>>

const personOf = ({ line, cells }: CsvRow, columns: Columns): AssignRow => {
  const cell = (column: keyof Columns): string => cells[columns[column]] ?? ''
  const parts = `${cell('first')} ${cell('last')}`.trim()
  // "Name" beside "Last name" is a given name: both together make the person's name.
  const name = columns.last >= 0 && columns.first < 0 ? `${cell('name')} ${cell('last')}`.trim() : cell('name') || parts
  return { line, name, email: cell('email'), school: cell('school') }
}

const judge = (person: AssignRow, seen: ReadonlyMap<string, number>): AssignRow | AssignProblem => {
  const { line, name, email } = person
  if (email === '') return problem(line, 'address-missing', '', { name })
  const address = emailSchema.safeParse(email)
  if (!address.success) return problem(line, 'address-malformed', email)
  const first = seen.get(address.data)
  if (first !== undefined) return problem(line, 'address-repeated', address.data, { first })
  return name === '' ? problem(line, 'name-missing', address.data) : { ...person, email: address.data }
}

const missingColumns = (columns: Columns): string =>
  [columns.name < 0 && columns.first < 0 && columns.last < 0 ? 'Name' : '', columns.email < 0 ? 'Email' : '']
    .filter((name) => name !== '')
    .join(', ')

/** Reads name, address and school from any spreadsheet's CSV. A line with a problem is in `problems` only. */
export const readAssignCsv = (bytes: Uint8Array): AssignSheet => {
  const sheet = readCsv(bytes)
  if (!sheet.ok) return { rows: [], problems: [problem(1, sheet.refusal.code)] }
  const { header, rows } = sheet.value
  const columns = findColumns(header.cells, columnNames)
  const missing = missingColumns(columns)
  if (missing !== '') return { rows: [], problems: [problem(header.line, 'columns-missing', missing, { missing })] }
  if (rows.length === 0) return { rows: [], problems: [problem(header.line, 'file-empty')] }
  const seen = new Map<string, number>()
  const people: AssignRow[] = []
  const problems: AssignProblem[] = []
  for (const row of rows) {
    const person = personOf(row, columns)
    const judged = judge(person, seen)
    const { name, email, school } = person
    if ('code' in judged) problems.push({ ...judged, person: { name, email, school } })
    else {
      people.push(judged)
      seen.set(judged.email, judged.line)
    }
  }
  return { rows: people, problems }
}
