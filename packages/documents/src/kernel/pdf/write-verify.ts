import { drawQr } from './draw-qr.ts'
import { paperLook } from './paper-look.ts'
import { figureElement } from './place-figure.ts'
import { printText, textHeight, textWidth, type TextLook } from './print-text.ts'
import type { Sheet } from './sheet.ts'
import { makeRoom } from './turn-page.ts'

export type VerifyBlock = { readonly title: string; readonly text: string; readonly url: string; readonly alt: string }

const square = 76
const urlLook = { size: paperLook.size.table } as const

/** PDF text, not a PDF name: the library takes a boxed string for one. */
const pdfText = (text: string) => Object(text)

/** Prints an address that opens when clicked, as a link that is named in the structure. */
export const writeLink = (sheet: Sheet, url: string, place: { x: number; y: number; width: number }): void => {
  const { doc } = sheet
  const element = doc.struct('Link')
  const height = textHeight(doc, url, place.width, urlLook)
  const width = Math.min(place.width, textWidth(doc, url, urlLook))
  const options = { Contents: pdfText(url), structParent: element }
  element.add(() => {
    printText(doc, url, place, urlLook)
  })
  const holder = doc.struct('P')
  holder.add(element)
  sheet.root.add(holder)
  doc.link(place.x, place.y, width, height, url, options)
  holder.end()
}

/** The square that opens the page where a stranger can check the paper, and the same address in letters. */
export const writeVerify = (sheet: Sheet, { title, text, url, alt }: VerifyBlock): void => {
  makeRoom(sheet, square + 10)
  const { doc, left } = sheet
  const top = sheet.y
  const box = { x: left, y: top, width: square, height: square }
  sheet.root.add(figureElement(sheet, alt, box, () => drawQr(doc, url, left, top, square)))
  const place = { x: left + square + 16, width: sheet.width - square - 16 }
  let y = top + 2
  const print = (line: string, look: TextLook) => {
    sheet.root.add(doc.struct('P', {}, [() => printText(doc, line, { ...place, y }, look)]))
    y += textHeight(doc, line, place.width, look) + 2
  }
  print(title, { font: 'strong' })
  print(text, { size: paperLook.size.table })
  writeLink(sheet, url, { ...place, y })
  sheet.y = Math.max(top + square, y + 16) + 14
}
