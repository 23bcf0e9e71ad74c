import { drawRule } from './draw-artifact.ts'
import { paperLook } from './paper-look.ts'
import { printText, textHeight } from './print-text.ts'
import type { Sheet } from './sheet.ts'
import { makeRoom } from './turn-page.ts'

export type Fact = readonly [label: string, value: string | readonly string[] | null | undefined]

const labelLook = { size: paperLook.size.small, color: paperLook.muted } as const
const valueLook = { size: paperLook.size.body } as const
const gap = 16

type Pair = { readonly label: string; readonly lines: readonly string[] }

const pairs = (facts: readonly Fact[]): readonly Pair[] =>
  facts.flatMap(([label, value]) => {
    const lines = (typeof value === 'string' ? [value] : (value ?? [])).filter((line) => line !== '')
    return lines.length === 0 ? [] : [{ label, lines }]
  })

/** Label above value, side by side in columns, each row under a hairline. Facts without a value are left out. */
export const writeFacts = (sheet: Sheet, facts: readonly Fact[], columns = 2): void => {
  const { doc, left } = sheet
  const width = (sheet.width - gap * (columns - 1)) / columns
  const all = pairs(facts)
  const table = doc.struct('Table')
  sheet.root.add(table)
  for (let at = 0; at < all.length; at += columns) {
    const row = all.slice(at, at + columns)
    const labelHeight = Math.max(...row.map(({ label }) => textHeight(doc, label, width, labelLook)))
    const height = ({ lines }: Pair) => lines.reduce((sum, line) => sum + textHeight(doc, line, width, valueLook), 0)
    const rowHeight = labelHeight + Math.max(...row.map(height)) + 11
    makeRoom(sheet, rowHeight)
    drawRule(doc, { x: left, y: sheet.y, width: sheet.width })
    const top = sheet.y + 4
    row.forEach(({ label, lines }, column) => {
      const x = left + column * (width + gap)
      const head = doc.struct('TH', { scope: 'Row' }, [() => printText(doc, label, { x, y: top, width }, labelLook)])
      let y = top + labelHeight
      const prints = lines.map((line) => {
        const place = { x, y, width }
        y += textHeight(doc, line, width, valueLook)
        return () => printText(doc, line, place, valueLook)
      })
      const body = prints.length === 1 ? prints : prints.map((print) => doc.struct('P', {}, [print]))
      table.add(doc.struct('TR', {}, [head, doc.struct('TD', {}, body)]))
    })
    sheet.y += rowHeight
  }
  table.end()
  drawRule(doc, { x: left, y: sheet.y, width: sheet.width })
  sheet.y += 14
}
