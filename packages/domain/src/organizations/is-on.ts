import type { PlainDate } from '../kernel/index.ts'

/** A stretch of days, both ends in it; without an end it goes on. */
export type Stretch = { readonly fromOn: PlainDate; readonly toOn: PlainDate | null }

/**
 * Whether a stretch of days holds a day; both ends belong to it.
 * `isOn({ fromOn: '2026-01-01', toOn: '2026-06-30' }, '2026-06-30')` is true, on the next day false.
 */
export const isOn = ({ fromOn, toOn }: Stretch, on: PlainDate): boolean => fromOn <= on && (toOn === null || on <= toOn)
