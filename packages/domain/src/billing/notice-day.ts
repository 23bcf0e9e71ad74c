import { dateIn, plusDays, timeIn, type Instant, type PlainDate, type TimeZone } from '../kernel/index.ts'
import type { RefundPolicy } from './refund-types.ts'

/** The day that a cancellation counts for: its own in the zone, the next after the policy's closing time. */
export const noticeDay = ({ dayEndsAt }: RefundPolicy, at: Instant, zone: TimeZone): PlainDate => {
  const today = dateIn(at, zone)
  return dayEndsAt !== null && timeIn(at, zone) >= dayEndsAt ? plusDays(today, 1) : today
}
