import { drawArtifact, drawRule } from './draw-artifact.ts'
import { paperLook } from './paper-look.ts'
import { printText } from './print-text.ts'
import type { Sheet } from './sheet.ts'

const small = { size: paperLook.size.small, color: paperLook.muted } as const

/** Begins the next page, with the running head small at its top. */
export const turnPage = (sheet: Sheet): void => {
  const { doc, left, width } = sheet
  doc.addPage()
  drawArtifact(doc, 'Pagination', () => {
    printText(doc, sheet.runningHead, { x: left, y: paperLook.margin - 18, width }, small)
  })
  drawRule(doc, { x: left, y: paperLook.margin - 2, width })
  sheet.y = paperLook.margin + 10
}

/** Turns the page where a height no longer fits on this one; answers whether it did. */
export const makeRoom = (sheet: Sheet, height: number): boolean => {
  if (sheet.y + height <= sheet.bottom) return false
  turnPage(sheet)
  return true
}
