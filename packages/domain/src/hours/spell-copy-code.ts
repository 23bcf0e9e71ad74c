/** Digits and letters that aren't taken for one another by eye or ear. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * A transcript's code from ten random bytes, in groups a person can read over the telephone: `7K2M-0Q9X-…`.
 * Eighty bits: nobody finds one by trying.
 */
export const spellCopyCode = (bytes: Uint8Array): string => {
  let bits = 0n
  for (const byte of bytes.slice(0, 10)) bits = (bits << 8n) | BigInt(byte)
  const spelled = Array.from({ length: 16 }, (_, at) => letters[Number((bits >> BigInt(75 - 5 * at)) & 31n)] ?? '0')
  return [0, 4, 8, 12].map((at) => spelled.slice(at, at + 4).join('')).join('-')
}
