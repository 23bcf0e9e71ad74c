import { contrastRatio, readHex } from './contrast-ratio.ts'

const toHex = (value: number): string => Math.round(value).toString(16).padStart(2, '0')

const mixWithWhite = (rgb: readonly [number, number, number], share: number): string =>
  `#${rgb.map((value) => toHex(value + (255 - value) * share)).join('')}`

/**
 * The same hue, light enough to be read on the dark page (7 or more against '#1A211E').
 * Throws on what is not a hex color. Example: lightenAccent('#0F4C3F') is a pale fir; '#FFFFFF' stays.
 */
export const lightenAccent = (hex: string): string => {
  const rgb = readHex(hex)
  if (rgb === undefined) throw new TypeError(`Not a hex color: ${hex}`)
  for (let step = 0; step < 20; step += 1) {
    const lighter = mixWithWhite(rgb, step / 20)
    if (contrastRatio(lighter, '#1A211E') >= 7) return lighter
  }
  return '#ffffff'
}
