/**
 * A provider's logo as an address for an `<img>`: a drawing shown so runs no script, loads nothing and can't reach the
 * page, whatever stands in it. Null for what is no drawing.
 */
export const logoAddress = (svg: string | null): string | null =>
  svg !== null && /^\s*(<\?xml[^>]*>\s*)?<svg[\s>]/.test(svg) ? `data:image/svg+xml,${encodeURIComponent(svg)}` : null
