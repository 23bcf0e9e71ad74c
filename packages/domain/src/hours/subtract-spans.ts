import type { Span } from './spans.ts'
import { uniteSpans } from './unite-spans.ts'

/** The time of the first set without that of the second: `[8–12]` without `[10–10:15]` is `[8–10, 10:15–12]`. */
export const subtractSpans = (whole: readonly Span[], away: readonly Span[]): readonly Span[] => {
  let rest = uniteSpans(whole)
  for (const cut of uniteSpans(away)) {
    rest = rest.flatMap((span) => [
      { from: span.from, to: Math.min(span.to, cut.from) },
      { from: Math.max(span.from, cut.to), to: span.to },
    ])
    rest = rest.filter(({ from, to }) => to > from)
  }
  return rest
}
