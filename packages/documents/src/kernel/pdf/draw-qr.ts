import { createRequire } from 'node:module'
import type QrCode from 'qrcode'
import { paperLook } from './paper-look.ts'
import type { PdfDocument } from './sheet.ts'

/** Loaded with the first square. */
const qrLibrary = (): typeof QrCode => createRequire(import.meta.url)('qrcode')

/** Draws a QR square of a text, as ink on the paper; the caller says in words what it opens. */
export const drawQr = (doc: PdfDocument, text: string, x: number, y: number, size: number): void => {
  const { modules } = qrLibrary().create(text, { errorCorrectionLevel: 'M' })
  const step = size / modules.size
  for (let row = 0; row < modules.size; row += 1) {
    let column = 0
    while (column < modules.size) {
      const from = column
      while (column < modules.size && modules.get(row, column)) column += 1
      // A run of dark modules is one rectangle: no hairs of light between them.
      if (column > from) doc.rect(x + from * step, y + row * step, (column - from) * step, step + 0.05)
      column += 1
    }
  }
  doc.fill(paperLook.ink)
}
