import { drawArtifact, drawRule } from './draw-artifact.ts'
import { paperLook } from './paper-look.ts'
import { printText, textHeight, type TextLook } from './print-text.ts'
import type { Sheet, StructureElement } from './sheet.ts'
import { cellElement, cellHeight, cellPad, type CellPlace, type TableCell } from './table-cell.ts'
import { makeRoom } from './turn-page.ts'

export type TableColumn = {
  readonly header: string
  /** The column's share of the width, against the others'. */
  readonly share: number
  readonly align?: 'left' | 'right'
  /** A hairline on the column's left: a field to write in. */
  readonly field?: boolean
}

export type TableRow = {
  readonly cells: readonly TableCell[]
  /** Sums stand out. */
  readonly strong?: boolean
  /** A row at least this high, with its words in the middle. */
  readonly minHeight?: number
}

export type TableInput = {
  readonly columns: readonly TableColumn[]
  readonly rows: readonly TableRow[]
  /** The column that names the row; the first unless told otherwise. */
  readonly rowHeader?: number
}

const headLook = { size: paperLook.size.small, color: paperLook.muted } as const
const wordLook: TextLook = { size: paperLook.size.table }
const sumLook: TextLook = { size: paperLook.size.table, font: 'strong' }

const placesOf = (sheet: Sheet, columns: readonly TableColumn[]): readonly CellPlace[] => {
  const shares = columns.reduce((sum, { share }) => sum + share, 0)
  let left = sheet.left
  return columns.map(({ share, align = 'left' }, at) => {
    const width = (sheet.width * share) / shares
    // The outer columns stand flush with the rules above and below them.
    const before = at === 0 ? 0 : cellPad.x
    const after = at === columns.length - 1 ? 0 : cellPad.x
    const place = { x: left + before, width: width - before - after, align, look: wordLook }
    left += width
    return place
  })
}

const rule = ({ doc, left, y, width }: Sheet, strong: boolean): void => drawRule(doc, { x: left, y, width, strong })

const headHeight = ({ doc }: Sheet, columns: readonly TableColumn[], places: readonly CellPlace[]): number =>
  Math.max(...columns.map(({ header }, at) => textHeight(doc, header, places[at]?.width ?? 0, headLook))) +
  cellPad.bottom +
  2

const headPrints = (sheet: Sheet, columns: readonly TableColumn[], places: readonly CellPlace[]) =>
  places.map((place, at) => () => {
    const { x, width, align } = place
    printText(sheet.doc, columns[at]?.header ?? '', { x, width, y: sheet.y }, { ...headLook, align })
  })

/** On later pages the header is printed again for the eye only: in the structure it stands once. */
const repeatHead = (sheet: Sheet, { columns }: TableInput, places: readonly CellPlace[]): void => {
  drawArtifact(sheet.doc, 'Pagination', () => headPrints(sheet, columns, places).forEach((print) => print()))
  sheet.y += headHeight(sheet, columns, places)
  rule(sheet, true)
}

const drawFields = ({ doc, y }: Sheet, { columns }: TableInput, places: readonly CellPlace[], height: number): void =>
  columns.forEach(({ field }, at) => {
    const x = (places[at]?.x ?? 0) - cellPad.x
    if (field)
      drawArtifact(doc, 'Layout', () =>
        doc
          .moveTo(x, y)
          .lineTo(x, y + height)
          .lineWidth(0.5)
          .stroke(paperLook.hair),
      )
  })

const writeRow = (
  sheet: Sheet,
  body: StructureElement,
  row: TableRow,
  input: TableInput,
  words: readonly CellPlace[],
): void => {
  const places = row.strong ? words.map((place) => ({ ...place, look: sumLook })) : words
  const heights = places.map((place, at) => cellHeight(sheet, row.cells[at] ?? '', place))
  const height = Math.max(row.minHeight ?? 0, Math.max(...heights) + cellPad.top + cellPad.bottom)
  if (makeRoom(sheet, height)) repeatHead(sheet, input, places)
  if (row.strong) rule(sheet, true)
  const cells = places.map((place, at) => {
    const cell = row.cells[at] ?? ''
    const tag = at === (input.rowHeader ?? 0) && cell !== '' ? 'TH' : 'TD'
    const top = row.minHeight === undefined ? cellPad.top : (height - (heights[at] ?? 0)) / 2
    return cellElement(sheet, cell, place, { tag, top, height })
  })
  body.add(sheet.doc.struct('TR', {}, cells))
  drawFields(sheet, input, places, height)
  sheet.y += height
  if (!row.strong) rule(sheet, false)
}

/** A table over the whole width: header under a rule, hairlines between rows, its header again on every page. */
export const writeTable = (sheet: Sheet, input: TableInput): void => {
  const { doc } = sheet
  const places = placesOf(sheet, input.columns)
  const head = headHeight(sheet, input.columns, places)
  makeRoom(sheet, head + 34)
  const table = doc.struct('Table')
  sheet.root.add(table)
  const headers = headPrints(sheet, input.columns, places).map((print) =>
    doc.struct('TH', { scope: 'Column' }, [print]),
  )
  table.add(doc.struct('THead', {}, [doc.struct('TR', {}, headers)]))
  sheet.y += head
  rule(sheet, true)
  const body = doc.struct('TBody')
  table.add(body)
  for (const row of input.rows) writeRow(sheet, body, row, input, places)
  table.end()
  sheet.y += 14
}
