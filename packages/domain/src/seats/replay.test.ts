import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plusMinutes, type Instant } from '../kernel/index.ts'
import { answerRuleSchema, type AnswerClock } from './answer-clock.ts'
import { askLine } from './ask-line.ts'
import { decideRound, mostSkips, type InLine } from './decide-round.ts'
import { findDeviation, replay } from './replay.ts'
import type { WaitingEvent } from './waiting-log.ts'

const start = '2026-03-02T17:00:00.000Z'
const clock: AnswerClock = {
  rule: answerRuleSchema.parse({}),
  zone: 'America/Los_Angeles',
  calendar: { federal: true, closedOn: [] },
  closesAt: '2026-05-01T07:00:00.000Z',
}
const wait = (entryId: string, seats = 1, skips = 0): InLine => ({ entryId, seats, skips })
const short = (steps: ReturnType<typeof decideRound>) => steps.map(({ what, entryId }) => `${what} ${entryId}`)

describe('a round', () => {
  test('first in, first out, as many as fit', () => {
    expect(short(decideRound(2, true, [wait('a'), wait('b'), wait('c')]))).toEqual(['offered a', 'offered b'])
    expect(decideRound(0, true, [wait('a')])).toEqual([])
    expect(decideRound(3, true, [])).toEqual([])
  })
  test('one offer holds the seats of a whole party', () => {
    expect(decideRound(5, true, [wait('team', 4), wait('b')])).toEqual([
      { what: 'offered', entryId: 'team', seats: 4 },
      { what: 'offered', entryId: 'b', seats: 1 },
    ])
  })
  test('a party larger than what is free is passed over with its reason, smaller ones behind it are served', () => {
    expect(decideRound(3, true, [wait('team', 4), wait('b'), wait('pair', 2)])).toEqual([
      { what: 'skipped', entryId: 'team', needs: 4, free: 3, times: 1 },
      { what: 'offered', entryId: 'b', seats: 1 },
      { what: 'offered', entryId: 'pair', seats: 2 },
    ])
  })
  test('passed over three times, it is passed over no more: seats are kept for it', () => {
    const line = [wait('team', 4, mostSkips), wait('b'), wait('pair', 2)]
    expect(short(decideRound(3, true, line))).toEqual(['kept team'])
    expect(short(decideRound(4, true, line))).toEqual(['offered team'])
    expect(short(decideRound(3, true, [wait('first'), ...line]))).toEqual(['offered first', 'kept team'])
  })
  test('in the last days no seat stays empty for it', () => {
    expect(short(decideRound(3, false, [wait('team', 4, mostSkips), wait('b')]))).toEqual([
      'skipped team',
      'offered b',
      'kept team',
    ])
  })
  test('seats that nobody in line can use are kept for the first, not given to the public', () => {
    expect(decideRound(2, true, [wait('team', 4), wait('more', 3)])).toEqual([
      { what: 'kept', entryId: 'team', seats: 2 },
    ])
  })
})

test('three days before registration closes, keeping ends', () => {
  const line = [wait('team', 4, mostSkips), wait('b')]
  const what = (now: Instant) => askLine(1, line, clock, now).map((event) => event.what)
  expect(what('2026-04-28T06:59:00.000Z')).toEqual(['freed', 'kept'])
  expect(what('2026-04-28T07:00:00.000Z')).toEqual(['freed', 'skipped', 'offered'])
})

type Act = readonly [kind: 'join' | 'leave' | 'free' | 'answer' | 'move', pick: number, size: number]
const acts = fc.array(
  fc.tuple(
    fc.constantFrom('join', 'join', 'leave', 'free', 'free', 'answer', 'move'),
    fc.nat(),
    fc.integer({ min: 1, max: 10 }),
  ),
  { maxLength: 120 },
)

/** A waiting list that is lived, with books of its own: who waits, what is free, who has been asked. */
const live = (sequence: readonly Act[]) => {
  const log: WaitingEvent[] = []
  let line: InLine[] = []
  const asked: { entryId: string; seats: number }[] = []
  let free = 0
  let now: Instant = start
  const write = (what: WaitingEvent['what'], entryId: string | null, facts: WaitingEvent['facts'] = {}) =>
    log.push({ what, at: now, entryId, facts })
  const round = () => {
    const events = askLine(free, line, clock, now)
    log.push(...events)
    for (const { what, entryId, facts } of events) {
      if (what === 'skipped')
        line = line.map((one) => (one.entryId === entryId ? { ...one, skips: one.skips + 1 } : one))
      if (what !== 'offered' || entryId === null) continue
      line = line.filter((one) => one.entryId !== entryId)
      asked.push({ entryId, seats: facts.seats ?? 0 })
      free -= facts.seats ?? 0
    }
    expect(free).toBeGreaterThanOrEqual(0)
  }
  const act = ([kind, pick, size]: Act, index: number) => {
    now = plusMinutes(now, (pick % 600) + 1)
    const one = line[pick % Math.max(1, line.length)]
    if (kind === 'join') {
      line.push({ entryId: `e${index}`, seats: size > 6 ? 1 : size, skips: 0 })
      write('joined', `e${index}`, { seats: size > 6 ? 1 : size })
    }
    if (kind === 'leave' && one) {
      line = line.filter((other) => other !== one)
      write(pick % 2 ? 'left' : 'removed', one.entryId)
    }
    if (kind === 'free') free += size % 4
    if (kind === 'answer') {
      const [answered] = asked.splice(pick % Math.max(1, asked.length), 1)
      if (!answered) return
      const what = (['accepted', 'declined', 'expired'] as const)[pick % 3] ?? 'expired'
      write(what, answered.entryId)
      if (what !== 'accepted') free += answered.seats
    }
    if (kind === 'move' && one) {
      const to = (size % (line.indexOf(one) + 1)) + 1
      line = line.filter((other) => other !== one)
      line.splice(to - 1, 0, one)
      write('moved', one.entryId, { to })
    }
    round()
  }
  sequence.forEach(act)
  return log
}

test('whatever happens, a log replays to the same offers, skips and kept seats', () => {
  fc.assert(
    fc.property(acts, (sequence) => {
      const log = live(sequence)
      expect(findDeviation(log)).toBeNull()
      expect(replay(log)).toEqual(log.filter(({ what }) => what === 'offered' || what === 'skipped' || what === 'kept'))
      const skips = log.filter(({ what }) => what === 'skipped')
      expect(skips.every(({ facts: { needs = 0, free = 0 } }) => needs > free)).toBe(true)
    }),
    { numRuns: 200 },
  )
})

test('control: a log whose order was broken does not replay', () => {
  const log = live([
    ['join', 0, 1],
    ['join', 1, 1],
    ['join', 2, 4],
    ['free', 3, 1],
    ['free', 4, 3],
  ])
  expect(findDeviation(log)).toBeNull()
  const [first, second] = log
  if (!first || !second) throw new Error('two have joined')
  expect(findDeviation([second, first, ...log.slice(2)])).toMatchObject({ what: 'offered', entryId: 'e0' })
  const later = log.map((event) =>
    event.what === 'offered' ? { ...event, facts: { ...event.facts, until: start } } : event,
  )
  expect(findDeviation(later)).not.toBeNull()
  expect(findDeviation(log.filter(({ what }) => what !== 'offered'))).not.toBeNull()
  expect(findDeviation([...log, { what: 'offered', at: start, entryId: 'e9', facts: { seats: 1 } }])).not.toBeNull()
})
