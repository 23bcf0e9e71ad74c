import { atLocal, dateIn, minutesBetween, plusMinutes, type Instant } from '@inservice/domain/kernel'
import { zone } from './stage.ts'

const opens = 7 * 60 + 30
const closes = 21 * 60 + 30
const wholeDay = 24 * 60

/** When people do such things: the same day, its hours drawn together to between 7:30 a.m. and 9:30 p.m.; never before `earliest`. */
export const toDaytime = (at: Instant, earliest?: Instant): Instant => {
  const midnight = atLocal(dateIn(at, zone), '00:00', zone)
  const minute = Math.min(wholeDay - 1, minutesBetween(midnight, at))
  const moved = plusMinutes(midnight, opens + Math.floor((minute * (closes - opens)) / wholeDay))
  return earliest !== undefined && moved < earliest ? earliest : moved
}
