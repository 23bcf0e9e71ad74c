import { paperLook } from './paper-look.ts'
import { printText, textHeight, type TextLook } from './print-text.ts'
import type { Sheet, StructureElement } from './sheet.ts'
import { makeRoom } from './turn-page.ts'

const titleLook = { font: 'serif', size: paperLook.size.title } as const
const sectionLook = { font: 'serif', size: paperLook.size.section } as const

const block = (sheet: Sheet, tag: 'H1' | 'H2' | 'P', text: string, look: TextLook, parent: StructureElement): void => {
  const { doc, left, width } = sheet
  parent.add(doc.struct(tag, {}, [() => printText(doc, text, { x: left, y: sheet.y, width }, look)]))
  sheet.y += textHeight(doc, text, width, look)
}

/** The paper's title: one a paper. */
export const writeTitle = (sheet: Sheet, text: string): void => {
  block(sheet, 'H1', text, titleLook, sheet.root)
  sheet.y += 8
}

/** A section's heading; it turns the page rather than stand alone at its foot, with `keep` points of what follows. */
export const writeHeading = (sheet: Sheet, text: string, keep = 60): void => {
  makeRoom(sheet, textHeight(sheet.doc, text, sheet.width, sectionLook) + keep)
  block(sheet, 'H2', text, sectionLook, sheet.root)
  sheet.y += 5
}

/** A paragraph over the whole width. */
export const writeParagraph = (sheet: Sheet, text: string, look: TextLook & { readonly after?: number } = {}): void => {
  makeRoom(sheet, textHeight(sheet.doc, text, sheet.width, look))
  block(sheet, 'P', text, look, sheet.root)
  sheet.y += look.after ?? 6
}

/** A list of sentences. */
export const writeList = (sheet: Sheet, items: readonly string[], look: TextLook = {}): void => {
  const { doc, left, width } = sheet
  const list = doc.struct('L')
  sheet.root.add(list)
  for (const item of items) {
    makeRoom(sheet, textHeight(doc, item, width - 12, look))
    const label = doc.struct('Lbl', {}, [() => printText(doc, '•', { x: left, y: sheet.y, width: 10 }, look)])
    const body = doc.struct('LBody', {}, [
      () => printText(doc, item, { x: left + 12, y: sheet.y, width: width - 12 }, look),
    ])
    list.add(doc.struct('LI', {}, [label, body]))
    sheet.y += textHeight(doc, item, width - 12, look) + 2
  }
  list.end()
  sheet.y += 6
}
