import { createRequire } from 'node:module'
import type QrCode from 'qrcode'

/** Loaded with the first square. */
const qrLibrary = (): typeof QrCode => createRequire(import.meta.url)('qrcode')

/** The white around a square that readers need, in modules. */
const quiet = 4

/** A QR square of a text as a picture for a page: ink on white, whatever the theme. The page says in words what it opens. */
export const writeQrSvg = (text: string): string => {
  const { modules } = qrLibrary().create(text, { errorCorrectionLevel: 'M' })
  const runs: string[] = []
  for (let row = 0; row < modules.size; row += 1) {
    let column = 0
    while (column < modules.size) {
      const from = column
      while (column < modules.size && modules.get(row, column)) column += 1
      if (column > from) runs.push(`M${from + quiet} ${row + quiet}h${column - from}v1h-${column - from}z`)
      column += 1
    }
  }
  const side = modules.size + 2 * quiet
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path d="${runs.join('')}"/></svg>`
}
