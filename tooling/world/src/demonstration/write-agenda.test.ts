import { describe, expect, it } from 'vitest'
import { courses } from '../facts/courses/index.ts'
import { planMeetings, type Meeting } from './plan-meetings.ts'
import { writeAgenda } from './write-agenda.ts'

const half: Meeting = {
  date: '2026-11-30',
  from: '08:30',
  to: '12:00',
  title: '',
  pauses: [{ from: '10:15', to: '10:30', kind: 'break' }],
}

const [some] = courses
const course = (topics: readonly string[]) => {
  if (some === undefined) throw new Error('no course')
  return { ...some, language: 'en' as const, topics }
}

describe('the agenda', () => {
  it('keeps to the pauses of the session, by the twelve hours of the pages', () => {
    expect(writeAgenda(course(['One', 'Two', 'Three']), [half]).split('\n')).toEqual([
      '8:30 – 8:45 AM Welcome, access check, agreements',
      '8:45 – 9:30 AM One',
      '9:30 – 10:15 AM Two',
      '10:15 – 10:30 AM Break',
      '10:30 – 11:45 AM Three',
      '11:45 AM – 12:00 PM Commitments and evaluation',
    ])
  })

  it('goes on after a pause where there are fewer topics than stretches', () => {
    expect(writeAgenda(course(['One']), [half])).toContain('10:30 – 11:45 AM One (continued)')
  })

  it.each(courses.filter(({ plan }) => ['day', 'half', 'evening', 'saturday', 'working-day'].includes(plan)))(
    'of $title leaves no gap and no overlap',
    (one) => {
      const meetings = planMeetings(one, '2026-11-30', { federal: true, closedOn: [] }, [])
      const times = writeAgenda(one, meetings)
        .split('\n')
        .map((line) => /^(.+?) – (\d+:\d+ (?:[AP]M|[ap]\.m\.))/.exec(line)?.slice(1) ?? [])
      expect(
        times.every(([, to], at) => at === times.length - 1 || to?.startsWith(`${times[at + 1]?.[0]?.split(' ')[0]} `)),
      ).toBe(true)
    },
  )
})
