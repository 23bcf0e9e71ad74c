/** The list of cases in a file's text: `{ "cases": [ … ] }`, or the list itself. Throws with a sentence where there is none. */
export const readCases = (text: string): readonly unknown[] => {
  const read: unknown = JSON.parse(text)
  const list = Array.isArray(read)
    ? read
    : typeof read === 'object' && read !== null && 'cases' in read
      ? read.cases
      : null
  if (!Array.isArray(list)) throw new Error('the file has no list of cases')
  return list
}
