import { drawArtifact, drawRule } from './draw-artifact.ts'
import { paperLook } from './paper-look.ts'
import { printText, textHeight, type TextLook } from './print-text.ts'
import type { Sheet, StructureElement } from './sheet.ts'
import { makeRoom } from './turn-page.ts'

export type TableColumn = {
  readonly header: string
  /** The column's share of the width, against the others'. */
  readonly share: number
  readonly align?: 'left' | 'right'
}

/** Words, with smaller lines beneath; or a picture with what it shows in words; or nothing, to be filled in by hand. */
export type TableCell =
  | string
  | { readonly text: string; readonly notes?: readonly string[] }
  | { readonly alt: string; readonly draw: (x: number, y: number, height: number) => void }

export type TableRow = {
  readonly cells: readonly TableCell[]
  /** Sums stand out. */
  readonly strong?: boolean
  readonly minHeight?: number
}

export type TableInput = {
  readonly columns: readonly TableColumn[]
  readonly rows: readonly TableRow[]
  /** The column that names the row; the first unless told otherwise. */
  readonly rowHeader?: number
}

const pad = { x: 5, top: 4, bottom: 5 }
const noteLook = { size: paperLook.size.small, color: paperLook.muted } as const
const headLook = { size: paperLook.size.small, color: paperLook.muted, font: 'sans' } as const
const cellLook = (strong: boolean | undefined): TextLook => ({
  size: paperLook.size.table,
  font: strong ? 'strong' : 'sans',
})

type Place = { readonly x: number; readonly width: number; readonly align: 'left' | 'right' }

const placesOf = (sheet: Sheet, columns: readonly TableColumn[]): readonly Place[] => {
  const shares = columns.reduce((sum, { share }) => sum + share, 0)
  let x = sheet.left
  return columns.map(({ share, align = 'left' }, at) => {
    const width = (sheet.width * share) / shares
    const place = { x: at === 0 ? x : x + pad.x, width: width - (at === 0 ? pad.x : 2 * pad.x), align }
    x += width
    // The last column ends flush with the rule above it.
    return at === columns.length - 1 ? { ...place, width: place.width + pad.x } : place
  })
}

const parts = (cell: TableCell) =>
  typeof cell === 'string' ? { text: cell, notes: [] } : 'text' in cell ? { notes: [], ...cell } : null

const cellHeight = (sheet: Sheet, cell: TableCell, place: Place, look: TextLook): number => {
  const words = parts(cell)
  if (words === null) return 0
  const { doc } = sheet
  return words.notes.reduce(
    (sum, note) => sum + textHeight(doc, note, place.width, noteLook),
    textHeight(doc, words.text, place.width, look),
  )
}

/** The lines of a cell, each a paragraph of its own: read aloud, a note does not run into the words above it. */
const cellParts = (
  sheet: Sheet,
  cell: TableCell,
  place: Place,
  look: TextLook,
): readonly { readonly print: () => void }[] => {
  const words = parts(cell)
  if (words === null) return []
  const { doc } = sheet
  const { align } = place
  let y = sheet.y + pad.top
  const lines = [
    { text: words.text, look: { ...look, align } },
    ...words.notes.map((text) => ({ text, look: { ...noteLook, align } })),
  ]
  return lines
    .filter(({ text }) => text !== '')
    .map((line) => {
      const at = { ...place, y }
      y += textHeight(doc, line.text, place.width, line.look)
      return { print: () => printText(doc, line.text, at, line.look) }
    })
}

const headHeight = (sheet: Sheet, columns: readonly TableColumn[], places: readonly Place[]): number =>
  Math.max(...columns.map(({ header }, at) => textHeight(sheet.doc, header, places[at]?.width ?? 0, headLook))) +
  pad.bottom +
  2

const printHead = (sheet: Sheet, columns: readonly TableColumn[], places: readonly Place[]): readonly (() => void)[] =>
  columns.map(({ header }, at) => () => {
    const place = places[at]
    if (place) printText(sheet.doc, header, { ...place, y: sheet.y }, { ...headLook, align: place.align })
  })

/** On later pages the header is printed again for the eye only: in the structure it stands once. */
const repeatHead = (sheet: Sheet, { columns }: TableInput, places: readonly Place[]): void => {
  drawArtifact(sheet.doc, 'Pagination', () => printHead(sheet, columns, places).forEach((print) => print()))
  sheet.y += headHeight(sheet, columns, places)
  drawRule(sheet.doc, { x: sheet.left, y: sheet.y, width: sheet.width, strong: true })
}

const structureOfCell = (
  sheet: Sheet,
  cell: TableCell,
  tag: 'TH' | 'TD',
  place: Place,
  look: TextLook,
  height: number,
) => {
  const { doc, y } = sheet
  const options = tag === 'TH' ? ({ scope: 'Row' } as const) : {}
  if (typeof cell === 'object' && 'draw' in cell) {
    const figure = doc.struct('Figure', { alt: cell.alt }, [() => cell.draw(place.x, y, height)])
    return doc.struct(tag, options, [figure])
  }
  const lines = cellParts(sheet, cell, place, look)
  return doc.struct(
    tag,
    options,
    lines.length === 1 ? lines.map(({ print }) => print) : lines.map(({ print }) => doc.struct('P', {}, [print])),
  )
}

const writeRow = (
  sheet: Sheet,
  body: StructureElement,
  row: TableRow,
  input: TableInput,
  places: readonly Place[],
): void => {
  const look = cellLook(row.strong)
  const heights = places.map((place, at) => cellHeight(sheet, row.cells[at] ?? '', place, look))
  const height = Math.max(row.minHeight ?? 0, Math.max(...heights) + pad.top + pad.bottom)
  if (makeRoom(sheet, height)) repeatHead(sheet, input, places)
  if (row.strong) drawRule(sheet.doc, { x: sheet.left, y: sheet.y, width: sheet.width, strong: true })
  const cells = places.map((place, at) => {
    const cell = row.cells[at] ?? ''
    const tag = at === (input.rowHeader ?? 0) && cell !== '' ? 'TH' : 'TD'
    return structureOfCell(sheet, cell, tag, place, look, height)
  })
  body.add(sheet.doc.struct('TR', {}, cells))
  sheet.y += height
  if (!row.strong) drawRule(sheet.doc, { x: sheet.left, y: sheet.y, width: sheet.width })
}

/** A table over the whole width: header under a rule, hairlines between rows, its header again on every page. */
export const writeTable = (sheet: Sheet, input: TableInput): void => {
  const { doc } = sheet
  const places = placesOf(sheet, input.columns)
  const head = headHeight(sheet, input.columns, places)
  makeRoom(sheet, head + 34)
  const table = doc.struct('Table')
  sheet.root.add(table)
  const headers = printHead(sheet, input.columns, places).map((print) => doc.struct('TH', { scope: 'Column' }, [print]))
  table.add(doc.struct('THead', {}, [doc.struct('TR', {}, headers)]))
  sheet.y += head
  drawRule(doc, { x: sheet.left, y: sheet.y, width: sheet.width, strong: true })
  const body = doc.struct('TBody')
  table.add(body)
  for (const row of input.rows) writeRow(sheet, body, row, input, places)
  table.end()
  sheet.y += 14
}
