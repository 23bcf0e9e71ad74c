const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/**
 * A given and a family name out of what a person typed in one field; where they typed nothing, out of the address.
 * `namesOf('Ana María Ruiz', …)` is Ana María and Ruiz; `namesOf('', 'kim.lee@school.org')` is Kim and Lee.
 * The person mends both in the profile.
 */
export const namesOf = (typed: string, email: string): { readonly givenName: string; readonly familyName: string } => {
  const words = typed.trim().split(/\s+/).filter(Boolean)
  const local = email.split('@')[0] ?? ''
  const from =
    words.length > 0
      ? words
      : local
          .split(/[._+\d-]+/)
          .filter(Boolean)
          .map(capital)
  const last = from.length > 1 ? (from.at(-1) ?? '') : ''
  const first = from.length > 1 ? from.slice(0, -1).join(' ') : (from[0] ?? '')
  return { givenName: first.slice(0, 100) || '—', familyName: last.slice(0, 100) }
}
