import { contrastRatio, readHex } from './contrast-ratio.ts'

const enough = 4.5

/**
 * Whether a color may take the accent's place: white text must be readable on it, and it on the light page.
 * Never throws: what is not a hex color does not pass. Source: WCAG 2.2, 1.4.3.
 * Example: accentPasses('#0F4C3F') = true, accentPasses('#F5B700') = false.
 */
export const accentPasses = (hex: string): boolean =>
  readHex(hex) !== undefined &&
  contrastRatio(hex, '#FFFFFF') >= enough &&
  contrastRatio(hex, '#FBFAF7') >= enough &&
  contrastRatio(hex, '#F1EFE9') >= enough
