const starts = (bytes: Uint8Array, ...begin: readonly number[]): boolean =>
  begin.every((byte, at) => bytes[at] === byte)

export type FileKind = { readonly extension: 'pdf' | 'png' | 'jpg'; readonly type: string }

/** What a file is by its first bytes; its name and its claim count for nothing. Null: none that is taken here. */
export const readFileKind = (bytes: Uint8Array): FileKind | null => {
  if (starts(bytes, 0x25, 0x50, 0x44, 0x46, 0x2d)) return { extension: 'pdf', type: 'application/pdf' }
  if (starts(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return { extension: 'png', type: 'image/png' }
  if (starts(bytes, 0xff, 0xd8, 0xff)) return { extension: 'jpg', type: 'image/jpeg' }
  return null
}
