// The parts of an address after its question mark. They are read on every page, so they are a few lines of our own:
// a schema library here would weigh on the first visit more than the page itself. A part that makes no sense
// is left aside: a wrong address shows the page, never an error.

/** Reads one part: from text as it stands in the address, or from a value that a link was given. */
export type Part<Value> = (given: unknown) => Value | undefined

const textOf = (given: unknown): string | undefined => {
  const first: unknown = Array.isArray(given) ? given[0] : given
  return typeof first === 'string' || typeof first === 'number' || typeof first === 'boolean'
    ? String(first)
    : undefined
}
const textsOf = (given: unknown): string[] =>
  (Array.isArray(given) ? given : [given])
    .map(textOf)
    .filter((text): text is string => text !== undefined && text !== '')

/** Words that someone typed. */
export const words =
  (most = 100): Part<string> =>
  (given) => {
    const text = textOf(given)?.trim() ?? ''
    return text === '' || text.length > most ? undefined : text
  }

/** An address of this site: begins with one slash, so that no link leads elsewhere. */
export const ownAddress = (): Part<string> => (given) => {
  const text = textOf(given)
  return text !== undefined && /^\/(?![/\\])/.test(text) && text.length <= 2000 ? text : undefined
}

/** One of some words. */
export const oneOf =
  <const Word extends string>(choices: readonly Word[]): Part<Word> =>
  (given) =>
    choices.find((choice) => choice === textOf(given))

/** Some of some words, in their own order; none is left out of the address. */
export const someOf =
  <const Word extends string>(choices: readonly Word[]): Part<Word[]> =>
  (given) => {
    const texts = new Set(textsOf(given))
    const found = choices.filter((choice) => texts.has(choice))
    return found.length === 0 ? undefined : found
  }

/** Several free words, such as the short names of providers. */
export const several =
  (most = 20): Part<string[]> =>
  (given) => {
    const found = textsOf(given).filter((text) => text.length <= 100)
    return found.length === 0 ? undefined : [...new Set(found)].slice(0, most)
  }

/** A whole number, such as a page. */
export const whole =
  (least = 0, most = 1_000_000): Part<number> =>
  (given) => {
    const number = Number(textOf(given) ?? Number.NaN)
    return Number.isInteger(number) && number >= least && number <= most ? number : undefined
  }

/** On or left out. */
export const flag = (): Part<true> => (given) =>
  ['true', 'yes', '1', 'on'].includes(textOf(given) ?? '') ? true : undefined

/** A calendar day, like `2026-03-10`. */
export const day = (): Part<string> => (given) => {
  const text = textOf(given) ?? ''
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : undefined
}

type Shape = Record<string, Part<unknown>>
type Read<Parts extends Shape> = { [Name in keyof Parts]?: Exclude<ReturnType<Parts[Name]>, undefined> | undefined }

/** For a route: `validateSearch: searchParams({ q: words(), format: someOf(['online', 'hybrid']), page: whole(1) })`. */
export const searchParams = <Parts extends Shape>(parts: Parts) => ({
  parse: (search: Record<string, unknown>): Read<Parts> => {
    const read: Record<string, unknown> = {}
    for (const [name, part] of Object.entries(parts)) {
      const value = part(search[name])
      if (value !== undefined) read[name] = value
    }
    return read as Read<Parts>
  },
})
