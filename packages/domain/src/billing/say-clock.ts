import { Temporal } from 'temporal-polyfill'
import type { Language, PlainTime } from '../kernel/index.ts'

/** A time of day: `5 p.m.`, `4:30 p.m.`; in Spanish `5:00 p.m.` */
export const sayClock = (time: PlainTime, language: Language): string => {
  const { hour, minute } = Temporal.PlainTime.from(time)
  const twelve = hour % 12 === 0 ? 12 : hour % 12
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`
  return `${language === 'es' && minutes === '' ? `${twelve}:00` : `${twelve}${minutes}`} ${hour < 12 ? 'a.m.' : 'p.m.'}`
}
