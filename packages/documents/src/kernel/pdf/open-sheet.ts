import { createRequire } from 'node:module'
import type PdfKit from 'pdfkit'
import type { Language, PlainDate } from '@inservice/domain/kernel'
import { paperFont, paperFontNames } from './paper-fonts.ts'
import { paperLook } from './paper-look.ts'
import type { Sheet } from './sheet.ts'

/** Loaded with the first paper: a process that prints none need not wait for it. */
const pdfLibrary = (): typeof PdfKit => createRequire(import.meta.url)('pdfkit')

export type SheetOpening = {
  readonly title: string
  readonly author: string
  readonly language: Language
  readonly issuedOn: PlainDate
  readonly runningHead: string
  readonly runningFoot: string
  readonly layout?: 'portrait' | 'landscape'
}

/** The library writes these words into XML as they are: signs that XML would take for its own are put in letters. */
const metadataWords = (text: string, language: Language): string =>
  text
    .replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .replaceAll('&', language === 'es' ? 'y' : 'and')
    .replaceAll('<', '‹')
    .replaceAll('>', '›')

/** Opens a tagged paper in the profile PDF/UA: language, title and fonts are in it, and its dates are the ones given. */
export const openSheet = (opening: SheetOpening): Sheet => {
  const { margin, footHeight } = paperLook
  const issued = new Date(`${opening.issuedOn}T12:00:00.000Z`)
  const options: PDFKit.PDFDocumentOptions = {
    size: 'LETTER',
    layout: opening.layout ?? 'portrait',
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    lang: opening.language === 'es' ? 'es-US' : 'en-US',
    displayTitle: true,
    bufferPages: true,
    font: '',
    info: {
      Title: metadataWords(opening.title, opening.language),
      Author: metadataWords(opening.author, opening.language),
      Creator: 'Inservice',
      CreationDate: issued,
      ModDate: issued,
    },
  }
  // The profile is newer than the library's published types.
  const Pdf = pdfLibrary()
  const doc = new Pdf(Object.assign(options, { subset: 'PDF/UA' }))
  for (const name of paperFontNames) doc.registerFont(name, paperFont(name))
  const root = doc.struct('Document')
  doc.addStructure(root)
  return {
    doc,
    root,
    language: opening.language,
    left: margin,
    width: doc.page.width - margin * 2,
    bottom: doc.page.height - margin - footHeight,
    runningHead: opening.runningHead,
    runningFoot: opening.runningFoot,
    y: margin,
  }
}
