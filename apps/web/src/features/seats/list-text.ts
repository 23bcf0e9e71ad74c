import type { ApiOutputs } from '../../kernel/api/trpc.ts'

export type PreviewLine = ApiOutputs['enrollment']['previewAssign']['lines'][number]
/** A line as it stands on the page: mended or left out by the manager. */
export type ListLine = PreviewLine & {
  readonly isLeftOut: boolean
  readonly isMended: boolean
  /** What the line comes to, where each has a price of its own. */
  readonly cents?: number | null
  /** The person is registered for something else at that time; not with what. */
  readonly clashes?: boolean
}

const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`

/** Lines as the text that is checked: the header is its first line, each kept line follows in order. */
export const listText = (lines: readonly Pick<PreviewLine, 'name' | 'email' | 'school'>[]): string =>
  ['Name,Email,School', ...lines.map(({ name, email, school }) => [name, email, school].map(cell).join(','))].join('\n')

/** Bytes as base64, a piece at a time: a long file is too much for one call. */
export const toBase64 = (bytes: Uint8Array): string => {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8_192) text += String.fromCharCode(...bytes.subarray(at, at + 8_192))
  return btoa(text)
}

/** Text that was pasted out of a spreadsheet has tabs between its cells; a first line without column names gets them. */
export const pastedText = (text: string): string => {
  const [first = ''] = text.trim().split('\n')
  if (!/@/.test(first)) return text
  const mark = first.includes('\t') ? '\t' : first.includes(';') ? ';' : ','
  const columns = first.split(mark).length
  return `${['Name', 'Email', 'School'].slice(0, Math.max(2, columns)).join(mark)}\n${text.trim()}`
}

/** The checked lines, each under the number that it had at first; those left out stay where they were. */
export const mergeLines = (
  before: readonly ListLine[],
  checked: readonly (PreviewLine & Pick<ListLine, 'cents' | 'clashes'>)[],
): readonly ListLine[] => {
  const kept = before.filter(({ isLeftOut }) => !isLeftOut)
  const found = new Map(checked.map((line) => [kept[line.line - 2]?.line ?? line.line, line]))
  return before.map((line) => {
    const now = line.isLeftOut ? undefined : found.get(line.line)
    return now ? { ...now, line: line.line, isLeftOut: false, isMended: false } : line
  })
}
