import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type * as fontkit from 'fontkit'
import type { Font } from 'fontkit'

export type PaperFont = 'sans' | 'strong' | 'serif'

declare global {
  namespace PDFKit.Mixins {
    interface PDFFont {
      /** The library takes a font that is open already. */
      registerFont(name: string, font: Font): this
    }
  }
}

const files: Readonly<Record<PaperFont, string>> = {
  sans: 'SourceSans3-Regular.ttf',
  strong: 'SourceSans3-Semibold.ttf',
  serif: 'SourceSerif4-Semibold.ttf',
}

const opened = new Map<PaperFont, Font>()

const openFont = (name: PaperFont): Font => {
  const library: typeof fontkit = createRequire(import.meta.url)('fontkit')
  const font = library.create(readFileSync(new URL(`../../../fonts/${files[name]}`, import.meta.url)))
  if (!('layout' in font)) throw new TypeError(`${files[name]} holds more than one font`)
  return font
}

/**
 * Source Sans 3 and Source Serif 4, whole: names in Vietnamese, Cyrillic or Greek letters print as they are written.
 * Opened once a process; every paper takes only the letters that it uses.
 */
export const paperFont = (name: PaperFont): Font => {
  const font = opened.get(name) ?? openFont(name)
  opened.set(name, font)
  return font
}

export const paperFontNames: readonly PaperFont[] = ['sans', 'strong', 'serif']

/** A letter that the fonts do not have prints as an empty square, never as nothing. */
const unknown = '□'

/** A text in the letters that a font has. */
export const inLettersOf = (name: PaperFont, text: string): string => {
  const font = paperFont(name)
  const letters = Array.from(text.normalize('NFC'), (letter) =>
    font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0) ? letter : unknown,
  )
  return letters.join('')
}
