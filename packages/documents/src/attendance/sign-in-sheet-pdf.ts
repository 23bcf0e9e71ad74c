import { dateIn, type Language } from '@inservice/domain/kernel'
import {
  closeSheet,
  dayWords,
  drawQr,
  openSheet,
  paperLook,
  timeSpanWords,
  weekdayWords,
  writeFacts,
  writeLetterhead,
  writeParagraph,
  writeSignatures,
  writeTable,
  writeTitle,
  type PaperFrame,
  type PaperSession,
  type Sheet,
  type TableCell,
  type TableRow,
} from '../kernel/index.ts'

export type SignInSheetInput = PaperFrame & {
  readonly offeringTitle: string
  readonly inServiceNumber?: string | null
  readonly instructors?: readonly string[]
  readonly session: PaperSession
  /** Sorted as given. `code` is what the row's QR square says; where no row has one, the sheet has no such column. */
  readonly rows: readonly {
    readonly name: string
    readonly organization?: string | null
    readonly code?: string | null
  }[]
  /** Empty rows at the end for people who walk in; 8 where left out. */
  readonly blankRows?: number
}

const words = {
  en: {
    title: 'Sign-in sheet',
    offering: 'Offering',
    when: 'When',
    where: 'Where',
    number: 'In-service number',
    instructor: 'Instructor',
    how: 'Sign when you arrive and again when you leave, with the time. Clock hours are counted from these signatures. Not on the list? Use an empty row and write your e-mail address beside your name.',
    columns: ['No.', 'Name', 'Organization', 'In: time and signature', 'Out: time and signature', 'Scan'],
    scan: (name: string) => `QR code to mark ${name} present`,
    confirm: 'Instructor’s signature: the people above took part as signed',
    date: 'Date',
  },
  es: {
    title: 'Hoja de asistencia',
    offering: 'Formación',
    when: 'Cuándo',
    where: 'Dónde',
    number: 'Número de la formación',
    instructor: 'Capacitador o capacitadora',
    how: 'Firme al llegar y otra vez al salir, con la hora. Las horas de reloj se cuentan a partir de estas firmas. ¿No está en la lista? Use una fila vacía y escriba su correo electrónico junto al nombre.',
    columns: ['N.º', 'Nombre', 'Organización', 'Entrada: hora y firma', 'Salida: hora y firma', 'Código'],
    scan: (name: string) => `Código QR para marcar la asistencia de ${name}`,
    confirm: 'Firma de quien imparte: las personas de arriba participaron según sus firmas',
    date: 'Fecha',
  },
}

const shares = [4, 25, 21, 22, 22, 6]
const square = 27
const rowHeight = 35

const scanCell = (sheet: Sheet, code: string | null | undefined, name: string, language: Language): TableCell => {
  if (!code) return ''
  const draw = (x: number, y: number, height: number) => drawQr(sheet.doc, code, x, y + (height - square) / 2, square)
  return { alt: words[language].scan(name), draw }
}

const hasCodes = ({ rows }: SignInSheetInput): boolean => rows.some(({ code }) => code != null && code !== '')

const rowsOf = (sheet: Sheet, data: SignInSheetInput): readonly TableRow[] => {
  const { rows, blankRows = 8, language } = data
  const named = rows.map(({ name, organization, code }, at) => [
    String(at + 1),
    name,
    organization ?? '',
    '',
    '',
    scanCell(sheet, code, name, language),
  ])
  const blank = Array.from({ length: blankRows }, (_, at) => [String(rows.length + at + 1), '', '', '', '', ''])
  const shown = hasCodes(data) ? 6 : 5
  return [...named, ...blank].map((cells) => ({ cells: cells.slice(0, shown), minHeight: rowHeight }))
}

const writeSession = (sheet: Sheet, { session, inServiceNumber, instructors = [] }: SignInSheetInput): void => {
  const { language } = sheet
  const say = words[language]
  const day = weekdayWords(dateIn(session.startsAt, session.timeZone), language)
  const where = [session.place, session.address].filter((part) => part != null && part !== '').join(', ')
  const facts = [
    [say.when, [day, timeSpanWords(session, language)]],
    [say.where, where],
    [say.instructor, instructors.join(', ')],
    [say.number, inServiceNumber],
  ] as const
  writeFacts(sheet, facts, 4)
}

/** The sheet on the table by the door: in and out signatures, a square per row to scan, empty rows for walk-ins. */
export const signInSheetPdf = async (data: SignInSheetInput): Promise<Uint8Array> => {
  const { language, provider, session, issuedOn } = data
  const say = words[language]
  const day = dayWords(dateIn(session.startsAt, session.timeZone), language)
  const sheet = openSheet({
    title: `${say.title}: ${data.offeringTitle}, ${day}`,
    author: provider.name,
    language,
    issuedOn,
    runningHead: `${say.title} · ${data.offeringTitle} · ${day}`,
    runningFoot: `${provider.name} · ${data.offeringTitle} · ${day}`,
    layout: 'landscape',
  })
  // The name alone: the room on the sheet belongs to the signatures.
  writeLetterhead(sheet, { name: provider.name, logo: provider.logo })
  writeTitle(
    sheet,
    [`${say.title}: ${data.offeringTitle}`, session.title].filter((part) => part != null && part !== '').join(', '),
  )
  writeSession(sheet, data)
  writeParagraph(sheet, say.how, { size: paperLook.size.table, color: paperLook.muted, after: 8 })
  const columns = say.columns
    .slice(0, hasCodes(data) ? 6 : 5)
    .map((header, at) => ({ header, share: shares[at] ?? 1, field: at === 3 || at === 4 }))
  writeTable(sheet, { columns, rows: rowsOf(sheet, data), rowHeader: 1 })
  writeSignatures(sheet, [{ caption: say.confirm, share: 3 }, { caption: say.date }])
  return closeSheet(sheet)
}
