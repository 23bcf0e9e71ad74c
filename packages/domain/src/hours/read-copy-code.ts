/** A code as it was typed, made whole: without its dashes, in small letters, with O for 0 or I for 1. Null where it can't be one. */
export const readCopyCode = (typed: string): string | null => {
  const plain = typed
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
  if (plain.length !== 16) return null
  return [0, 4, 8, 12].map((at) => plain.slice(at, at + 4)).join('-')
}
