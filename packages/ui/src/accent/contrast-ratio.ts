const channel = (value: number): number => {
  const share = value / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

/** Reads '#0F4C3F' or '#fff' into three numbers 0-255; undefined for anything else. */
export const readHex = (hex: string): readonly [number, number, number] | undefined => {
  const digits = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(hex.trim())?.[1]
  if (digits === undefined) return undefined
  const six = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits
  const at = (start: number): number => Number.parseInt(six.slice(start, start + 2), 16)
  return [at(0), at(2), at(4)]
}

const luminance = (hex: string): number => {
  const rgb = readHex(hex)
  if (rgb === undefined) throw new TypeError(`Not a hex color: ${hex}`)
  return 0.2126 * channel(rgb[0]) + 0.7152 * channel(rgb[1]) + 0.0722 * channel(rgb[2])
}

/**
 * The contrast of two colors by WCAG 2.2, from 1 to 21. Throws on what is not a hex color.
 * Source: WCAG 2.2, "contrast ratio". Example: contrastRatio('#000000', '#FFFFFF') = 21.
 */
export const contrastRatio = (hexA: string, hexB: string): number => {
  const [a, b] = [luminance(hexA), luminance(hexB)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}
