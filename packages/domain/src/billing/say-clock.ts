import { Temporal } from 'temporal-polyfill'
import type { Language, PlainTime } from '../kernel/index.ts'

const halves = { en: ['AM', 'PM'], es: ['a.m.', 'p.m.'] } as const

/** A time of day: `5 PM`, `4:30 PM`; in Spanish `5:00 p.m.` */
export const sayClock = (time: PlainTime, language: Language): string => {
  const { hour, minute } = Temporal.PlainTime.from(time)
  const twelve = hour % 12 === 0 ? 12 : hour % 12
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`
  return `${language === 'es' && minutes === '' ? `${twelve}:00` : `${twelve}${minutes}`} ${halves[language][hour < 12 ? 0 : 1]}`
}
