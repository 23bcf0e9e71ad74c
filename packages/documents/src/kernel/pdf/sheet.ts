import type { Language } from '@inservice/domain/kernel'

// What the library can do beyond its published types.
declare global {
  namespace PDFKit.Mixins {
    interface StructureElementOptions {
      /** Of a header cell: what it is the header of. */
      scope?: 'Row' | 'Column'
      /** Where a figure stands: left, top, right, bottom. */
      bbox?: readonly [number, number, number, number]
    }
    interface AnnotationOption {
      /** The structure element that a link belongs to. */
      structParent?: PDFKit.PDFStructureElement
    }
  }
}

export type StructureElement = PDFKit.PDFStructureElement
export type PdfDocument = PDFKit.PDFDocument

/**
 * A paper being written from top to bottom: `y` is where the next thing stands.
 * Everything said belongs to `root`, in the order in which it is to be read.
 */
export type Sheet = {
  readonly doc: PdfDocument
  readonly root: StructureElement
  readonly language: Language
  readonly left: number
  readonly width: number
  readonly bottom: number
  /** Said small at the head of every page after the first. */
  readonly runningHead: string
  /** Said small at the foot of every page, beside the page number. */
  readonly runningFoot: string
  y: number
}
