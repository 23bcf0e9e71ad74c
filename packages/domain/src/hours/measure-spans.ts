import type { Minutes } from '../kernel/index.ts'
import type { Span } from './spans.ts'
import { uniteSpans } from './unite-spans.ts'

/** The minutes that the stretches cover together, none twice: `[9–10, 9:30–11]` is 120. */
export const measureSpans = (spans: readonly Span[]): Minutes =>
  uniteSpans(spans).reduce((sum, { from, to }) => sum + to - from, 0)
