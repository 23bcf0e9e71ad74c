const plain = (header: string): string =>
  header
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/**
 * Where each wanted column stands, by any of its names, whatever their case, accents and punctuation;
 * -1 where the header has none: `findColumns(['E-Mail', 'Nombre'], { email: ['email', 'e mail'] })` is `{ email: 0 }`.
 */
export const findColumns = <Column extends string>(
  header: readonly string[],
  names: Readonly<Record<Column, readonly string[]>>,
): Readonly<Record<Column, number>> => {
  const found = header.map(plain)
  const columns: Partial<Record<Column, number>> = {}
  for (const column in names)
    columns[column] = found.findIndex((name) => names[column].some((known) => plain(known) === name))
  return columns as Record<Column, number>
}
