import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plusMinutes, type Instant } from '../kernel/index.ts'
import type { AttendanceMark, AwardOptions, PauseKind, SessionTime } from './award-types.ts'
import { computeAward } from './compute-award.ts'
import { examplePolicies } from './policies.ts'
import type { AwardPolicy } from './policy.ts'

const nine: Instant = '2026-03-10T16:00:00.000Z'
const at = (minutes: number): Instant => plusMinutes(nine, minutes)
const session = (id: string, from: number, to: number, more: Partial<SessionTime> = {}): SessionTime => ({
  id,
  startsAt: at(from),
  endsAt: at(to),
  zone: 'America/Los_Angeles',
  pauses: [],
  tags: [],
  ...more,
})
const mark = (sessionId: string, from: number, to: number | null): AttendanceMark => ({
  sessionId,
  from: at(from),
  to: to === null ? null : at(to),
})
const half = examplePolicies.halfHourDown

describe('an award and its working', () => {
  const day = session('s1', 0, 420, {
    pauses: [
      { startsAt: at(90), endsAt: at(105), kind: 'break' },
      { startsAt: at(210), endsAt: at(270), kind: 'meal' },
      { startsAt: at(330), endsAt: at(345), kind: 'break' },
    ],
    tags: ['equity'],
  })

  test('a whole day: lunch and breaks are left out, line by line', () => {
    const award = computeAward(half, [day], [mark('s1', 0, 420)])
    expect(award).toMatchObject({ minutes: 330, awardMinutes: 330, tags: { equity: 330 }, ineligible: null })
    expect(award.working.map(({ code, rule, minutes }) => [code, rule, minutes])).toEqual([
      ['session', null, 420],
      ['meal-left-out', 'HD-2', -60],
      ['break-left-out', 'HD-1', -30],
      ['sum', null, 330],
      ['rounded', 'HD-4', 330],
      ['tag', 'HD-9', 330],
    ])
  })

  test('seconds are dropped as a wall clock does', () => {
    const scanned = { sessionId: 's1', from: '2026-03-10T16:00:40.000Z', to: '2026-03-10T23:00:05.000Z' }
    expect(computeAward(half, [day], [scanned]).minutes).toBe(330)
  })

  test('equity counts only under authority on the session’s own date', () => {
    const late = session('s2', 1440, 1560, { tags: ['equity'] })
    const marks = [mark('s1', 0, 420), mark('s2', 1440, 1560)]
    const authorities = [{ tag: 'equity', from: '2026-03-11', until: null }]
    const award = computeAward(half, [day, late], marks, { authorities })
    expect(award).toMatchObject({ awardMinutes: 450, tags: { equity: 120 } })
    expect(award.working.filter(({ code }) => code === 'tag-without-authority')).toMatchObject([
      { facts: { on: '2026-03-10', tag: 'equity' } },
    ])
  })

  test('a session attended for less than the provider’s share counts nothing', () => {
    const share = examplePolicies.quarterHourDownShare
    const two = [session('s1', 0, 180), session('s2', 1440, 1620)]
    const award = computeAward(share, two, [mark('s1', 0, 143), mark('s2', 1440, 1584)])
    expect(award).toMatchObject({ minutes: 144, awardMinutes: 135 })
  })

  test('a sign-in that nobody closed is named, and follows the policy', () => {
    const open = computeAward(half, [day], [mark('s1', 0, null)])
    expect(open).toMatchObject({ minutes: 0, withoutSignOut: ['s1'] })
    const toEnd: AwardPolicy = { ...half, withoutSignOut: 'to session end' }
    expect(computeAward(toEnd, [day], [mark('s1', 0, null)])).toMatchObject({ minutes: 330, withoutSignOut: ['s1'] })
  })

  test('independent study counts only where the policy says so', () => {
    const study = session('s1', 0, 120, { independentStudy: true })
    expect(computeAward(half, [study], [mark('s1', 0, 120)])).toMatchObject({ minutes: 0, awardMinutes: 0 })
    const counts: AwardPolicy = { ...half, independentStudyCounts: true }
    expect(computeAward(counts, [study], [mark('s1', 0, 120)]).awardMinutes).toBe(120)
  })

  test('instructors may be left out by the provider', () => {
    const policy: AwardPolicy = { ...half, instructorsEarn: false }
    const award = computeAward(policy, [day], [mark('s1', 0, 420)], { role: 'instructor', otherParticipants: 9 })
    expect(award).toMatchObject({ awardMinutes: 0, ineligible: 'instructors-earn-nothing' })
  })
})

describe('what holds for every award', () => {
  const kinds: readonly PauseKind[] = ['break', 'meal', 'working_meal']
  const spanOf = (most: number) => fc.tuple(fc.nat(most), fc.nat(most))
  const sessions = fc
    .array(
      fc.record({
        span: fc.tuple(fc.nat(900), fc.integer({ min: 10, max: 300 })),
        pauses: fc.array(fc.record({ span: spanOf(1200), kind: fc.constantFrom(...kinds) }), { maxLength: 4 }),
        tags: fc.uniqueArray(fc.constantFrom('equity', 'stem', 'g2g'), { maxLength: 3 }),
      }),
      { minLength: 1, maxLength: 4 },
    )
    .map((all) =>
      all.map(({ span: [from, length], pauses, tags }, index) =>
        session(`s${index}`, from, from + length, {
          tags,
          pauses: pauses.map(({ span: [start, end], kind }) => ({ startsAt: at(start), endsAt: at(end), kind })),
        }),
      ),
    )
  const marks = fc.array(
    fc
      .tuple(fc.nat(3), fc.nat(1300), fc.option(fc.nat(1300), { freq: 8 }))
      .map(([index, from, to]) => mark(`s${index}`, from, to)),
    { maxLength: 12 },
  )
  const policy: fc.Arbitrary<AwardPolicy> = fc.record({
    code: fc.constant('X'),
    round: fc.record({
      stepMinutes: fc.constantFrom(1, 6, 15, 30, 60),
      direction: fc.constantFrom('down' as const, 'nearest' as const),
    }),
    minimumMinutes: fc.constantFrom(0, 30, 60),
    breaks: fc.oneof(
      fc.constantFrom('excluded' as const, 'counted' as const),
      fc.record({ countUpToMinutes: fc.nat(30), perMinutes: fc.integer({ min: 30, max: 240 }) }),
    ),
    meals: fc.constantFrom('excluded' as const, 'excluded unless working' as const, 'counted' as const),
    instructorsEarn: fc.boolean(),
    independentStudyCounts: fc.boolean(),
    withoutSignOut: fc.constantFrom('not counted' as const, 'to session end' as const),
    minimumSharePercent: fc.constantFrom(0, 80),
  })
  const options: fc.Arbitrary<AwardOptions> = fc.record(
    {
      role: fc.constantFrom('participant' as const, 'instructor' as const),
      otherParticipants: fc.nat(2),
      requestedMinutes: fc.nat(900),
      approvedMinutes: fc.nat(900),
    },
    { requiredKeys: [] },
  )
  const all = fc.tuple(policy, sessions, marks, options)

  test('never more than the wall clock, the approval or the request; whole steps; parts within the whole', () => {
    fc.assert(
      fc.property(all, ([rules, held, made, asked]) => {
        const award = computeAward(rules, held, made, asked)
        const [first, last] = [
          Math.min(...held.map(({ startsAt }) => Date.parse(startsAt))),
          Math.max(...held.map(({ endsAt }) => Date.parse(endsAt))),
        ]
        expect(award.minutes).toBeLessThanOrEqual((last - first) / 60_000)
        expect(award.awardMinutes).toBeLessThanOrEqual(asked.approvedMinutes ?? Infinity)
        expect(award.awardMinutes).toBeLessThanOrEqual(asked.requestedMinutes ?? Infinity)
        const slack = rules.round.direction === 'nearest' ? rules.round.stepMinutes / 2 : 0
        expect(award.awardMinutes).toBeLessThanOrEqual(award.minutes + slack)
        expect(award.awardMinutes % rules.round.stepMinutes).toBe(0)
        for (const part of Object.values(award.tags)) {
          expect(part).toBeLessThanOrEqual(award.awardMinutes)
          expect(part % rules.round.stepMinutes).toBe(0)
        }
      }),
    )
  })

  test('the order of marks and sessions doesn’t matter', () => {
    fc.assert(
      fc.property(all, fc.infiniteStream(fc.nat()), ([rules, held, made, asked], dice) => {
        const shuffled = <One>(list: readonly One[]): One[] =>
          list
            .map((one) => ({ one, by: dice.next().value ?? 0 }))
            .toSorted((a, b) => a.by - b.by)
            .map(({ one }) => one)
        expect(computeAward(rules, shuffled(held), shuffled(made), asked)).toEqual(
          computeAward(rules, held, made, asked),
        )
      }),
    )
  })

  test('a further stretch of presence never lowers the hours', () => {
    fc.assert(
      fc.property(all, fc.nat(3), spanOf(1300), ([rules, held, made, asked], index, [from, to]) => {
        const before = computeAward(rules, held, made, asked)
        const after = computeAward(rules, held, [...made, mark(`s${index}`, from, to)], asked)
        expect(after.minutes).toBeGreaterThanOrEqual(before.minutes)
        expect(after.awardMinutes).toBeGreaterThanOrEqual(before.awardMinutes)
        for (const [tag, minutes] of Object.entries(before.tags)) {
          expect(after.tags[tag]).toBeGreaterThanOrEqual(minutes)
        }
      }),
    )
  })

  test('the working adds up to the minutes, as on paper', () => {
    fc.assert(
      fc.property(all, ([rules, held, made, asked]) => {
        const { working, minutes } = computeAward(rules, held, made, asked)
        const end = working.findIndex(({ code }) => code === 'sum')
        expect(working.slice(0, end).reduce((sum, line) => sum + (line.minutes ?? 0), 0)).toBe(minutes)
        expect(working[end]?.minutes).toBe(minutes)
      }),
    )
  })
})
