import type { PaperProvider } from '../paper.ts'
import { drawRule } from './draw-artifact.ts'
import { paperLook } from './paper-look.ts'
import { placeImage } from './place-figure.ts'
import { printText, textHeight } from './print-text.ts'
import type { Sheet } from './sheet.ts'

const nameLook = { font: 'serif', size: 13 } as const
const lineLook = { size: paperLook.size.small, color: paperLook.muted } as const

/** The provider at the head of the first page: logo, name, address, how to reach it; its seal where asked for. */
export const writeLetterhead = (sheet: Sheet, provider: PaperProvider, { seal = false } = {}): void => {
  const { doc, left } = sheet
  const contact = [provider.phone, provider.email, provider.website]
    .filter((line) => line != null && line !== '')
    .join(' · ')
  const address = (provider.addressLines ?? []).join(', ')
  const tax = provider.taxNumber ?? ''
  const lines = [address, [contact, tax].filter((line) => line !== '').join(' · ')].filter((line) => line !== '')
  const logoRoom = provider.logo ? 62 : 0
  const sealRoom = seal && provider.seal ? 72 : 0
  const top = sheet.y - 10
  if (provider.logo) placeImage(sheet, provider.logo, { x: left, y: top, width: 50, height: 44 })
  const place = { x: left + logoRoom, width: sheet.width - logoRoom - sealRoom }
  let y = top
  const print = (text: string, look: typeof nameLook | typeof lineLook) => {
    sheet.root.add(doc.struct('P', {}, [() => printText(doc, text, { ...place, y }, look)]))
    y += textHeight(doc, text, place.width, look)
  }
  print(provider.name, nameLook)
  for (const line of lines) print(line, lineLook)
  if (seal && provider.seal) {
    placeImage(sheet, provider.seal, { x: left + sheet.width - 56, y: top - 8, width: 56, height: 56 })
  }
  sheet.y = Math.max(y, top + (provider.logo || sealRoom > 0 ? 48 : 0)) + 8
  drawRule(doc, { x: left, y: sheet.y, width: sheet.width, strong: true })
  sheet.y += 18
}
