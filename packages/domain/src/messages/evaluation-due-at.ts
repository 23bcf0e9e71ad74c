import { atLocal, dateIn, plusDays, plusMinutes, type Instant, type TimeZone } from '../kernel/index.ts'

/**
 * When those who took part are asked for their evaluation: at six in the evening of the place, on the day of the end, or
 * on the next one where the end lies within an hour before that or later. Source: practice.
 * Ended Tuesday 15:30 → Tuesday 18:00; ended Tuesday 20:00 → Wednesday 18:00.
 */
export const evaluationDueAt = (endsAt: Instant, zone: TimeZone): Instant => {
  const day = dateIn(endsAt, zone)
  const evening = atLocal(day, '18:00', zone)
  return plusMinutes(endsAt, 60) <= evening ? evening : atLocal(plusDays(day, 1), '18:00', zone)
}
