import { once } from 'node:events'
import { drawArtifact, drawRule } from './draw-artifact.ts'
import { paperLook } from './paper-look.ts'
import { printText } from './print-text.ts'
import type { Sheet } from './sheet.ts'

const small = { size: paperLook.size.small, color: paperLook.muted } as const
const pageWords = {
  en: (page: number, of: number) => `Page ${page} of ${of}`,
  es: (page: number, of: number) => `Página ${page} de ${of}`,
}

const writeFoot = (sheet: Sheet, page: number, of: number): void => {
  const { doc, left, width } = sheet
  const y = doc.page.height - paperLook.margin - 8
  drawRule(doc, { x: left, y: y - 6, width })
  drawArtifact(doc, 'Pagination', () => {
    printText(doc, sheet.runningFoot, { x: left, y, width: width - 90 }, small)
    printText(
      doc,
      pageWords[sheet.language](page, of),
      { x: left + width - 90, y, width: 90 },
      { ...small, align: 'right' },
    )
  })
}

/** Numbers the pages and gives out the paper's bytes; the same data makes the same bytes. */
export const closeSheet = async (sheet: Sheet): Promise<Uint8Array> => {
  const { doc, root } = sheet
  const { start, count } = doc.bufferedPageRange()
  for (let at = 0; at < count; at += 1) {
    doc.switchToPage(start + at)
    writeFoot(sheet, at + 1, count)
  }
  root.end()
  const chunks: Uint8Array[] = []
  doc.on('data', (chunk: Uint8Array) => chunks.push(chunk))
  const ended = once(doc, 'end')
  doc.end()
  await ended
  return new Uint8Array(Buffer.concat(chunks))
}
