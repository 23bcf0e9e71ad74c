import type { Minutes } from '../kernel/index.ts'
import type { Scheme } from './schemes.ts'

/** Minutes by the way they were earned; several certificate classes give a list of totals. */
export type MinutesByWay = {
  readonly attended: Minutes
  readonly presented: Minutes
  readonly independentStudy: Minutes
}

/**
 * What counts of one period under a scheme's caps: presenting and independent study up to their share of the needed total.
 * Texas, 150 h needed: 40 h presented count 15 (10 %), 50 h of independent study count 30 (20 %). Source: state guidance.
 */
export const totalByScheme = (scheme: Scheme, neededMinutes: Minutes, way: MinutesByWay): Minutes => {
  const capped = (minutes: Minutes, percent: number | null): Minutes =>
    percent === null ? minutes : Math.min(minutes, Math.floor((neededMinutes * percent) / 100))
  return (
    way.attended +
    capped(way.presented, scheme.caps.presentingPercent) +
    capped(way.independentStudy, scheme.caps.independentStudyPercent)
  )
}
