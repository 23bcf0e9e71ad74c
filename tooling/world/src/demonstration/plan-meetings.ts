import { plusDays, type PlainDate, type PlainTime } from '@inservice/domain/kernel'
import type { HolidayCalendar } from '@inservice/domain/billing'
import type { Course, PlanName } from '../facts/course.ts'
import type { Row } from '../rows/row.ts'
import { saturday, schoolDay } from './school-days.ts'

export type Meeting = {
  date: PlainDate
  from: PlainTime
  to: PlainTime
  title: string
  pauses: readonly { from: PlainTime; to: PlainTime; kind: Row<'session_pause'>['kind'] }[]
  /** Meetings of one slot run side by side. */
  slot?: string
}

type Shape = Pick<Meeting, 'from' | 'to' | 'pauses'>

const pause = (from: PlainTime, to: PlainTime, kind: Row<'session_pause'>['kind'] = 'break') => ({ from, to, kind })
const evening: Shape = { from: '16:30', to: '18:30', pauses: [] }
const longEvening: Shape = { from: '16:30', to: '19:00', pauses: [pause('17:40', '17:50')] }
const half: Shape = { from: '08:30', to: '12:00', pauses: [pause('10:15', '10:30')] }
const day: Shape = {
  from: '08:30',
  to: '15:30',
  pauses: [pause('10:15', '10:30'), pause('12:00', '12:45', 'meal'), pause('14:00', '14:15')],
}
const workingDay: Shape = {
  from: '08:30',
  to: '15:30',
  pauses: [pause('10:15', '10:30'), pause('12:00', '12:45', 'working_meal'), pause('14:00', '14:15')],
}
const cohortDay: Shape = {
  from: '09:00',
  to: '15:00',
  pauses: [pause('10:30', '10:45'), pause('12:00', '12:40', 'working_meal')],
}
const supper: Shape = { from: '16:30', to: '19:00', pauses: [pause('17:30', '18:00', 'working_meal')] }

type Rhythm = { shape: Shape; times: number; everyDays: number }

/** How often a plan meets, and when. */
const rhythms: Partial<Record<PlanName, Rhythm>> = {
  evening: { shape: evening, times: 1, everyDays: 0 },
  half: { shape: half, times: 1, everyDays: 0 },
  day: { shape: day, times: 1, everyDays: 0 },
  'working-day': { shape: workingDay, times: 1, everyDays: 0 },
  'two-days': { shape: day, times: 2, everyDays: 1 },
  'three-evenings': { shape: longEvening, times: 3, everyDays: 7 },
  'five-evenings': { shape: evening, times: 5, everyDays: 7 },
  saturday: { shape: { from: '09:00', to: '13:00', pauses: [pause('10:45', '11:00')] }, times: 1, everyDays: 0 },
  'cohort-days': { shape: cohortDay, times: 6, everyDays: 28 },
  'cohort-evenings': { shape: supper, times: 8, everyDays: 21 },
}

/** How many days a plan takes from its first meeting to its last. */
export function lengthInDays(plan: PlanName): number {
  const rhythm = rhythms[plan]
  return rhythm ? (rhythm.times - 1) * rhythm.everyDays : plan === 'two-day-conference' ? 1 : 0
}

/** The meetings of a course from a day on; a self-paced one has none. */
export function planMeetings(
  course: Course,
  from: PlainDate,
  calendar: HolidayCalendar,
  breakouts: readonly string[],
): readonly Meeting[] {
  const move = course.plan === 'saturday' ? saturday : schoolDay
  if (course.plan === 'self-paced') return []
  const rhythm = rhythms[course.plan]
  if (rhythm) {
    const dates: PlainDate[] = []
    for (let time = 0; time < rhythm.times; time += 1) {
      const last = dates.at(-1)
      dates.push(move(last === undefined ? from : plusDays(last, Math.max(1, rhythm.everyDays)), calendar))
    }
    return dates.map((date, index) => ({
      ...rhythm.shape,
      date,
      title: dates.length === 1 ? '' : (course.topics[index % course.topics.length] ?? ''),
    }))
  }
  const first = move(from, calendar)
  const days = course.plan === 'conference' ? [first] : [first, move(plusDays(first, 1), calendar)]
  return days.flatMap((date, index) => conferenceDay(date, index, breakouts.slice(index * 8, index * 8 + 8)))
}

function conferenceDay(date: PlainDate, index: number, breakouts: readonly string[]): readonly Meeting[] {
  const half = Math.ceil(breakouts.length / 2)
  const slot = (number: number): string => `Round ${index * 2 + number}`
  const beside = (titles: readonly string[], from: PlainTime, to: PlainTime, name: string): Meeting[] =>
    titles.map((title) => ({ date, from, to, title, pauses: [], slot: name }))
  return [
    { date, from: '08:30', to: '10:00', title: index === 0 ? 'Opening and keynote' : 'Second-day opening', pauses: [] },
    ...beside(breakouts.slice(0, half), '10:20', '11:40', slot(1)),
    ...beside(breakouts.slice(half), '12:45', '14:05', slot(2)),
    { date, from: '14:20', to: '15:20', title: 'Closing circle', pauses: [] },
  ]
}
