import type { Span } from './spans.ts'

/**
 * The time covered by any of the stretches, once: sorted, apart from each other, none empty.
 * `[9–10, 9:30–11]` is `[9–11]`: two devices or two rooms never count twice.
 */
export const uniteSpans = (spans: readonly Span[]): readonly Span[] => {
  const united: { from: number; to: number }[] = []
  for (const span of spans.filter(({ from, to }) => to > from).toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const last = united.at(-1)
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to)
    else united.push({ ...span })
  }
  return united
}
