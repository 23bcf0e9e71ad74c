import type { PaperImage } from '../paper.ts'
import type { Sheet, StructureElement } from './sheet.ts'

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** A picture in the structure, with its words and its place on the page. */
export const figureElement = (sheet: Sheet, alt: string, box: Box, draw: () => void): StructureElement => {
  const options = { alt, bbox: [box.x, box.y, box.x + box.width, box.y + box.height] } as const
  return sheet.doc.struct('Figure', options, [draw])
}

/** Places a PNG or JPEG in a box, its proportions kept. */
export const placeImage = (sheet: Sheet, image: PaperImage, box: Box): void => {
  const draw = () =>
    sheet.doc.image(Buffer.from(image.bytes), box.x, box.y, { fit: [box.width, box.height], valign: 'center' })
  sheet.root.add(figureElement(sheet, image.alt, box, draw))
}
