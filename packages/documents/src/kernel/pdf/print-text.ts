import { inLettersOf, type PaperFont } from './paper-fonts.ts'
import { paperLook } from './paper-look.ts'
import type { PdfDocument } from './sheet.ts'

export type TextLook = {
  readonly font?: PaperFont
  readonly size?: number
  readonly color?: string
  readonly align?: 'left' | 'right' | 'center'
}

/** Controls, marks without width and line breaks never reach a page, whatever was pasted into a name. */
const printable = (text: string, { font = 'sans' }: TextLook): string => {
  const line = text.replaceAll(/\p{Cf}+/gu, '').replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
  return inLettersOf(font, line.trim())
}

const dress = (doc: PdfDocument, { font = 'sans', size = paperLook.size.body, color = paperLook.ink }: TextLook) =>
  doc.font(font).fontSize(size).fillColor(color)

/** The height in points that a text takes in a width. */
export const textHeight = (doc: PdfDocument, text: string, width: number, look: TextLook = {}): number =>
  printable(text, look) === '' ? 0 : dress(doc, look).heightOfString(printable(text, look), { width })

/** The width in points of a text on one line. */
export const textWidth = (doc: PdfDocument, text: string, look: TextLook = {}): number =>
  dress(doc, look).widthOfString(printable(text, look))

/** Prints a text at a place, wrapped in a width; answers the height that it took. */
export const printText = (
  doc: PdfDocument,
  text: string,
  place: { readonly x: number; readonly y: number; readonly width: number },
  look: TextLook = {},
): number => {
  const line = printable(text, look)
  if (line === '') return 0
  const height = textHeight(doc, line, place.width, look)
  const { align = 'left' } = look
  // Figures in a column stand one beneath the other.
  const features: PDFKit.Mixins.OpenTypeFeatures[] | undefined = align === 'right' ? ['tnum'] : undefined
  dress(doc, look).text(line, place.x, place.y, { width: place.width, align, features })
  return height
}
