import {
  computeAward,
  hoursToMinutes,
  readLocalMark,
  readLocalSession,
  type AwardPolicy,
} from '@inservice/domain/hours'
import { must } from '@inservice/domain/kernel'
import { z } from 'zod'
import { homeZone, type Answer, type RawCase } from './answer.ts'

const time = z.string().regex(/^(\d{4}-\d{2}-\d{2}T)?\d{1,2}:\d{2}(:\d{2})?$/, 'a time like 08:30')
const hours = z.number().min(0)

const shape = z.object({
  policy: z.object({
    round: z.object({ stepMinutes: z.int().min(1), direction: z.enum(['down', 'nearest']) }),
    minimumMinutes: z.int().min(0).default(0),
    breaks: z
      .union([
        z.enum(['excluded', 'counted', 'included']),
        z.object({ countUpToMinutes: z.int().min(0), perMinutes: z.int().min(1) }),
      ])
      .default('excluded'),
    meals: z.enum(['excluded', 'excluded unless working', 'counted', 'included']).default('excluded'),
  }),
  timeZone: z.string().default(homeZone),
  sessions: z.array(
    z.object({
      id: z.string(),
      date: z.iso.date(),
      start: time,
      end: time,
      timeZone: z.string().optional(),
      pauses: z
        .array(z.object({ start: time, end: time, kind: z.enum(['break', 'meal', 'working_meal']) }))
        .default([]),
      tags: z.array(z.string()).default([]),
    }),
  ),
  marks: z.array(z.object({ session: z.string(), in: time, out: time.nullish() })),
  role: z.enum(['participant', 'instructor']).optional(),
  otherParticipants: z.int().min(0).optional(),
  requestedHours: hours.optional(),
  approvedHours: hours.optional(),
})

type AwardCase = z.infer<typeof shape>

/** An award case through the calculus: minutes attended, hours awarded, tags, overlap, why not eligible. */
export const answerAward = (raw: RawCase): Answer => {
  const asked = shape.parse(raw)
  const sessions = asked.sessions.map((session) => ({ ...session, timeZone: session.timeZone ?? asked.timeZone }))
  const marks = asked.marks.map((mark) => {
    const session = must(
      sessions.find(({ id }) => id === mark.session),
      `the session "${mark.session}" of a mark`,
    )
    return readLocalMark(session, { ...mark, out: mark.out ?? null })
  })
  const award = computeAward(policyOf(asked.policy), sessions.map(readLocalSession), marks, {
    ...(asked.role && { role: asked.role }),
    ...(asked.otherParticipants !== undefined && { otherParticipants: asked.otherParticipants }),
    ...(asked.requestedHours !== undefined && { requestedMinutes: hoursToMinutes(asked.requestedHours) }),
    ...(asked.approvedHours !== undefined && { approvedMinutes: hoursToMinutes(asked.approvedHours) }),
  })
  return {
    got: {
      minutes: award.minutes,
      hours: award.awardMinutes / 60,
      tags: Object.fromEntries(Object.entries(award.tags).map(([tag, minutes]) => [tag, minutes / 60])),
      overlap: award.overlap,
      ineligible: award.ineligible,
    },
    judge: {
      ineligible: (expected) => Boolean(expected) === (award.ineligible !== null),
      tags: (expected) => tagsHold(expected, award.tags),
    },
  }
}

/** The tags that a case names; one that no session has is 0 hours. */
const tagsHold = (expected: unknown, tags: Readonly<Record<string, number>>): boolean =>
  typeof expected === 'object' &&
  expected !== null &&
  Object.entries(expected).every(([tag, hours]) => Number(hours) * 60 === (tags[tag] ?? 0))

const policyOf = ({ round, minimumMinutes, breaks, meals }: AwardCase['policy']): AwardPolicy => ({
  code: 'CP',
  round,
  minimumMinutes,
  breaks: breaks === 'included' ? 'counted' : breaks,
  meals: meals === 'included' ? 'counted' : meals,
  instructorsEarn: true,
  independentStudyCounts: false,
  withoutSignOut: 'not counted',
  minimumSharePercent: 0,
})
