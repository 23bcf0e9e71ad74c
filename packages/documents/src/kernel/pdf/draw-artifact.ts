import { paperLook } from './paper-look.ts'
import type { PdfDocument, Sheet } from './sheet.ts'

/** Draws what carries no meaning (rules, running heads): a screen reader passes over it. */
export const drawArtifact = (doc: PdfDocument, type: 'Layout' | 'Pagination', draw: () => void): void => {
  doc.markContent('Artifact', { type })
  draw()
  doc.endMarkedContent()
}

/** A hairline, or a stronger rule in ink. */
export const drawRule = (
  doc: PdfDocument,
  line: { readonly x: number; readonly y: number; readonly width: number; readonly strong?: boolean },
): void =>
  drawArtifact(doc, 'Layout', () => {
    doc
      .moveTo(line.x, line.y)
      .lineTo(line.x + line.width, line.y)
      .lineWidth(line.strong ? 0.9 : 0.5)
      .stroke(line.strong ? paperLook.rule : paperLook.hair)
  })

/** A hairline over the whole width, where the sheet stands. */
export const writeRule = (sheet: Sheet, strong = false): void =>
  drawRule(sheet.doc, { x: sheet.left, y: sheet.y, width: sheet.width, strong })
