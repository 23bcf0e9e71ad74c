import type { PaperImage } from '../paper.ts'
import { drawRule } from './draw-artifact.ts'
import { paperLook } from './paper-look.ts'
import { placeImage } from './place-figure.ts'
import { printText, textHeight } from './print-text.ts'
import type { Sheet } from './sheet.ts'
import { makeRoom } from './turn-page.ts'

export type SignatureLine = {
  /** What stands beneath the line: who signs, or what goes there. */
  readonly caption: string
  /** What stands on the line already: a typed date, say. */
  readonly written?: string
  readonly image?: PaperImage | null
  readonly share?: number
}

const captionLook = { size: paperLook.size.small, color: paperLook.muted } as const
const gap = 24
const room = 40

/** Lines to sign on, side by side, each with its caption beneath. */
export const writeSignatures = (sheet: Sheet, lines: readonly SignatureLine[]): void => {
  const { doc } = sheet
  const shares = lines.reduce((sum, { share = 1 }) => sum + share, 0)
  const usable = sheet.width - gap * (lines.length - 1)
  makeRoom(sheet, room + 30)
  const y = sheet.y + room
  let x = sheet.left
  let lowest = y
  for (const { caption, written, image, share = 1 } of lines) {
    const width = (usable * share) / shares
    const place = { x, width }
    drawRule(doc, { ...place, y, strong: true })
    if (image) placeImage(sheet, image, { x, y: y - room + 4, width, height: room - 6 })
    if (written) sheet.root.add(doc.struct('P', {}, [() => printText(doc, written, { ...place, y: y - 17 })]))
    sheet.root.add(doc.struct('P', {}, [() => printText(doc, caption, { ...place, y: y + 3 }, captionLook)]))
    lowest = Math.max(lowest, y + 3 + textHeight(doc, caption, width, captionLook))
    x += width + gap
  }
  sheet.y = lowest + 14
}
