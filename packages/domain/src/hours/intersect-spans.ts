import type { Span } from './spans.ts'
import { uniteSpans } from './unite-spans.ts'

/** The time that both sets cover: `[8–12]` and `[9–10, 11–13]` share `[9–10, 11–12]`. */
export const intersectSpans = (some: readonly Span[], others: readonly Span[]): readonly Span[] => {
  const right = uniteSpans(others)
  return uniteSpans(some)
    .flatMap((a) => right.map((b) => ({ from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) })))
    .filter(({ from, to }) => to > from)
}
