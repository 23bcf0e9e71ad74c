import type { Instant } from '@inservice/domain/kernel'
import type { IntlShape } from 'react-intl'

const STEPS = [
  { unit: 'day', seconds: 86_400 },
  { unit: 'hour', seconds: 3_600 },
  { unit: 'minute', seconds: 60 },
] as const

/** How far a moment is from now: `in 3 days`, `20 minutes ago`. `now` is an argument, so that server and browser write the same. */
export const formatRelative = (intl: IntlShape, at: Instant, now: Instant): string => {
  const seconds = (Date.parse(at) - Date.parse(now)) / 1000
  const step = STEPS.find(({ seconds: size }) => Math.abs(seconds) >= size) ?? { unit: 'minute', seconds: 60 }
  return intl.formatRelativeTime(Math.trunc(seconds / step.seconds), step.unit, { numeric: 'auto' })
}
