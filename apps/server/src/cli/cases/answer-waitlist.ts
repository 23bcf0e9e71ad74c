import { dateIn, timeIn } from '@inservice/domain/kernel'
import { offerExpiry, type AnswerClock } from '@inservice/domain/seats'
import { z } from 'zod'
import { homeZone, type Answer, type RawCase } from './answer.ts'
import { readMoment } from './read-moment.ts'

const shape = z.object({
  why: z.string().default(''),
  offeredAt: z.string().optional(),
  answeredAt: z.string().optional(),
  hours: z.number().min(0).default(24),
  /** The hours in which people can answer, `08:00` to `17:00`; where none are given every hour counts. */
  opensAt: z.string().optional(),
  closesAt: z.string().default('17:00'),
  holidays: z.array(z.string()).default([]),
  registrationClosesAt: z.string().optional(),
  year: z.int().default(2026),
  timeZone: z.string().default(homeZone),
})

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const words = ['next', 'rejoin', 'tail']

/** A waiting-list case: until when an offered seat may be taken, and what comes then. Offered as a field, or in the `why`. */
export const answerWaitlist = (raw: RawCase): Answer => {
  const asked = shape.parse(raw)
  const offered = asked.offeredAt ?? readOffered(asked.why, asked.year)
  if (offered === null) throw new Error('when the seat was offered: a field offeredAt, or "offered 1 March 09:00"')
  const zone = asked.timeZone
  const answer = asked.answeredAt === undefined ? null : { at: readMoment(asked.answeredAt, zone), takes: true }
  const outcome = offerExpiry(readMoment(offered, zone), answer, '9999-12-31T00:00:00.000Z', clockOf(asked))
  const after = outcome.next ? 'next person; the first may rejoin at the tail' : 'the seat is taken'
  return {
    got: { expires: `${dateIn(outcome.expiresAt, zone)}T${timeIn(outcome.expiresAt, zone)}` },
    said: [{ key: 'then', text: after, holds: (expected) => saysTheSame(String(expected), after) }],
  }
}

const clockOf = ({
  hours,
  opensAt,
  closesAt,
  holidays,
  registrationClosesAt: ends,
  timeZone: zone,
}: z.output<typeof shape>): AnswerClock => ({
  rule: { hours, window: opensAt === undefined ? null : { opensAt, closesAt, weekends: false } },
  zone,
  calendar: { federal: true, closedOn: holidays },
  closesAt: ends === undefined ? null : readMoment(ends, zone),
})

/** `offered 1 March 09:00`, `offered March 1, 09:00`. */
const readOffered = (why: string, year: number): string | null => {
  const [, dayFirst, month, dayLast, time] =
    /offered (?:on )?(?:(\d{1,2}) )?([a-z]{3,9})(?: (\d{1,2}))?,? (?:at )?(\d{1,2}:\d{2})/i.exec(why) ?? []
  const at = months.indexOf((month ?? '').slice(0, 3).toLowerCase())
  const day = dayFirst ?? dayLast
  if (at < 0 || day === undefined || time === undefined) return null
  return `${year}-${String(at + 1).padStart(2, '0')}-${day.padStart(2, '0')}T${time.padStart(5, '0')}`
}

/** A sentence is held by what it speaks of: the next person, rejoining, the tail. */
const saysTheSame = (expected: string, got: string): boolean =>
  words.every((word) => expected.toLowerCase().includes(word) === got.includes(word))
