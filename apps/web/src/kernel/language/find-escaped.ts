/** Sentences in a source that the extraction did not see, such as those given to a function under another name. */
export const findEscaped = (source: string, seen: ReadonlySet<string>): string[] =>
  [...source.matchAll(/\bid[:=]\s*['"]([a-z][\w.-]+)['"],?\s*defaultMessage/g)]
    .map(([, id = '']) => id)
    .filter((id) => !seen.has(id))
