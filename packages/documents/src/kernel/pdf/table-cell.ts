import { paperLook } from './paper-look.ts'
import { printText, textHeight, type TextLook } from './print-text.ts'
import type { Sheet, StructureElement } from './sheet.ts'

/** Words, with smaller lines beneath; or a picture with what it shows in words; or nothing, to be filled in by hand. */
export type TableCell =
  | string
  | { readonly text: string; readonly notes?: readonly string[] }
  | { readonly alt: string; readonly draw: (x: number, y: number, height: number) => void }

/** Where a cell stands in its row, and how its words look. */
export type CellPlace = {
  readonly x: number
  readonly width: number
  readonly align: 'left' | 'right'
  readonly look: TextLook
}

export const cellPad = { x: 5, top: 4, bottom: 5 } as const

const noteLook = { size: paperLook.size.small, color: paperLook.muted } as const

type CellLine = { readonly text: string; readonly look: TextLook }

const linesOf = (cell: TableCell, { look, align }: CellPlace): readonly CellLine[] => {
  if (typeof cell === 'object' && 'draw' in cell) return []
  const { text, notes = [] } = typeof cell === 'string' ? { text: cell } : cell
  const lines = [
    { text, look: { ...look, align } },
    ...notes.map((note) => ({ text: note, look: { ...noteLook, align } })),
  ]
  return lines.filter((line) => line.text !== '')
}

/** The height of a cell's words in its width. */
export const cellHeight = (sheet: Sheet, cell: TableCell, place: CellPlace): number =>
  linesOf(cell, place).reduce((sum, { text, look }) => sum + textHeight(sheet.doc, text, place.width, look), 0)

/** A cell in the structure, printed where the sheet stands, from `top` below; several lines are a paragraph each. */
export const cellElement = (
  sheet: Sheet,
  cell: TableCell,
  place: CellPlace,
  row: { readonly tag: 'TH' | 'TD'; readonly top: number; readonly height: number },
): StructureElement => {
  const { doc } = sheet
  const options = row.tag === 'TH' ? ({ scope: 'Row' } as const) : {}
  const from = sheet.y
  if (typeof cell === 'object' && 'draw' in cell) {
    const figure = doc.struct('Figure', { alt: cell.alt }, [() => cell.draw(place.x, from, row.height)])
    return doc.struct(row.tag, options, [figure])
  }
  let y = from + row.top
  const prints = linesOf(cell, place).map(({ text, look }) => {
    const at = { x: place.x, width: place.width, y }
    y += textHeight(doc, text, place.width, look)
    return () => printText(doc, text, at, look)
  })
  return doc.struct(
    row.tag,
    options,
    prints.length === 1 ? prints : prints.map((print) => doc.struct('P', {}, [print])),
  )
}
