export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

const startsWith = (bytes: Uint8Array, ...mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte)

/** Without a mark, UTF-16 shows itself by the zero half of its western letters. */
const zeroHalf = (bytes: Uint8Array): TextEncoding | null => {
  const sample = bytes.subarray(0, 512)
  const zeros = (from: 0 | 1) => sample.filter((byte, at) => at % 2 === from && byte === 0).length
  if (zeros(1) > sample.length / 5) return 'utf-16le'
  return zeros(0) > sample.length / 5 ? 'utf-16be' : null
}

const readsAsUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

const encodingOf = (bytes: Uint8Array): TextEncoding => {
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le'
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be'
  return zeroHalf(bytes) ?? (readsAsUtf8(bytes) ? 'utf-8' : 'windows-1252')
}

/** Text of a file whose encoding nobody told: by its mark, its zeros, or whether it reads as UTF-8; else Windows-1252. */
export const decodeText = (bytes: Uint8Array): { readonly text: string; readonly encoding: TextEncoding } => {
  const encoding = encodingOf(bytes)
  return { text: new TextDecoder(encoding).decode(bytes), encoding }
}
