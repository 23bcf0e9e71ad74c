import { readFileSync } from 'node:fs'

/** Ink, hairlines and space of every paper, in points on US Letter. */
export const paperLook = {
  ink: '#1C2321',
  muted: '#55605C',
  hair: '#B9BDB8',
  rule: '#1C2321',
  margin: 54,
  footHeight: 30,
  size: { title: 21, section: 13, body: 10.5, table: 9.5, small: 8.5 },
} as const

export type PaperFont = 'sans' | 'strong' | 'serif'

const fontFile = (name: string): Uint8Array => readFileSync(new URL(`../../../fonts/${name}`, import.meta.url))

/** Source Sans 3 and Source Serif 4, whole: names in Vietnamese, Cyrillic or Greek letters print as they are written. */
export const fontBytes = (): Readonly<Record<PaperFont, Uint8Array>> => ({
  sans: fontFile('SourceSans3-Regular.ttf'),
  strong: fontFile('SourceSans3-Semibold.ttf'),
  serif: fontFile('SourceSerif4-Semibold.ttf'),
})
