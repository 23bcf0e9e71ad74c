import { schoolYearOf } from '@inservice/domain/hours'
import type { Language, Minutes, PlainDate } from '@inservice/domain/kernel'
import {
  clockHoursWords,
  closeSheet,
  dayFigure,
  dayWords,
  designationWords,
  hoursFigure,
  makeRoom,
  openSheet,
  paperLook,
  writeFacts,
  writeHeading,
  writeLetterhead,
  writeParagraph,
  writeSignatures,
  writeTable,
  writeTitle,
  writeVerify,
  type PaperDesignation,
  type PaperFrame,
  type PaperImage,
  type Sheet,
  type TableRow,
} from '../kernel/index.ts'
import { schoolYearWords } from './school-year-words.ts'
import { sumDesignations } from './sum-designations.ts'
import { transcriptWords } from './transcript-words.ts'

export type TranscriptLine = {
  readonly completedOn: PlainDate
  readonly creditMinutes: Minutes
  readonly courseTitle: string
  readonly designations: readonly PaperDesignation[]
  readonly inServiceNumber?: string | null
  /** The approved provider that awarded it. */
  readonly providerName: string
}

export type TranscriptInput = PaperFrame & {
  readonly educator: {
    readonly name: string
    readonly formerName?: string | null
    /** The educator's certificate number with the state, where it is known. */
    readonly certificateNumber?: string | null
  }
  readonly lines: readonly TranscriptLine[]
  readonly designee: { readonly name: string; readonly title: string; readonly signature?: PaperImage | null }
  /** Counts up each time that the record behind the paper changes. */
  readonly version: number
  readonly verifyUrl: string
}

const sumMinutes = (lines: readonly TranscriptLine[]): Minutes =>
  lines.reduce<number>((sum, { creditMinutes }) => sum + creditMinutes, 0)

const lineRow = (line: TranscriptLine, language: Language): TableRow => {
  const number = line.inServiceNumber ? `${transcriptWords[language].number} ${line.inServiceNumber}` : ''
  const notes = [[line.providerName, number].filter((part) => part !== '').join(' · ')]
  return {
    cells: [
      dayFigure(line.completedOn),
      { text: line.courseTitle, notes },
      designationWords(line.designations),
      hoursFigure(line.creditMinutes),
    ],
  }
}

const writeYear = (sheet: Sheet, year: number, lines: readonly TranscriptLine[]): void => {
  const { language } = sheet
  const say = transcriptWords[language]
  writeHeading(sheet, say.year(schoolYearWords(year)), 70)
  const total: TableRow = {
    strong: true,
    cells: [
      '',
      say.yearTotal(schoolYearWords(year)),
      designationWords(sumDesignations(lines.flatMap(({ designations }) => designations))),
      hoursFigure(sumMinutes(lines)),
    ],
  }
  writeTable(sheet, {
    columns: [
      { header: say.completed, share: 13 },
      { header: say.course, share: 50 },
      { header: say.designations, share: 26 },
      { header: say.hours, share: 11, align: 'right' },
    ],
    rows: [...lines.map((line) => lineRow(line, language)), total],
    rowHeader: 1,
  })
}

const writeYears = (sheet: Sheet, lines: readonly TranscriptLine[]): void => {
  const sorted = lines.toSorted((one, two) => (one.completedOn < two.completedOn ? 1 : -1))
  const years = [...new Set(sorted.map(({ completedOn }) => schoolYearOf(completedOn)))]
  if (years.length === 0) writeParagraph(sheet, transcriptWords[sheet.language].none, { after: 14 })
  for (const year of years)
    writeYear(
      sheet,
      year,
      sorted.filter(({ completedOn }) => schoolYearOf(completedOn) === year),
    )
}

const writeEnd = (sheet: Sheet, data: TranscriptInput): void => {
  const say = transcriptWords[sheet.language]
  // A signature may fall on a page of its own: what it vouches for is said beside it.
  makeRoom(sheet, 230)
  writeParagraph(sheet, say.notes, { size: paperLook.size.small, color: paperLook.muted, after: 10 })
  writeParagraph(
    sheet,
    say.vouch(data.educator.name, data.lines.length, clockHoursWords(sumMinutes(data.lines), sheet.language)),
    { after: 0 },
  )
  writeSignatures(sheet, [
    {
      caption: `${data.designee.name}, ${data.designee.title}, ${data.provider.name}`,
      image: data.designee.signature,
      share: 3,
    },
    { caption: say.issued, written: dayWords(data.issuedOn, sheet.language), share: 1.4 },
  ])
  writeVerify(sheet, {
    title: say.verifyTitle,
    text: say.verify(data.version),
    url: data.verifyUrl,
    alt: say.verifyAlt,
  })
}

/** The clock-hour transcript with the state’s fields, totals by school year, and a way to verify it. */
export const transcriptPdf = async (data: TranscriptInput): Promise<Uint8Array> => {
  const { language, educator, provider, issuedOn, version, lines } = data
  const say = transcriptWords[language]
  const sheet = openSheet({
    title: `${say.title}: ${educator.name}`,
    author: provider.name,
    language,
    issuedOn,
    runningHead: `${say.title} · ${educator.name}`,
    runningFoot: `${provider.name} · ${say.issued} ${dayWords(issuedOn, language)} · ${say.version(version)}`,
  })
  writeLetterhead(sheet, provider, { seal: true })
  writeTitle(sheet, say.title)
  writeFacts(sheet, [
    [say.name, educator.name],
    [say.certificate, educator.certificateNumber ?? say.noCertificate],
    [say.former, educator.formerName],
    [say.total, clockHoursWords(sumMinutes(lines), language)],
    [say.ofWhich, designationWords(sumDesignations(lines.flatMap(({ designations }) => designations)))],
  ])
  writeYears(sheet, lines)
  writeEnd(sheet, data)
  return closeSheet(sheet)
}
