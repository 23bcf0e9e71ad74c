import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decideMarks, type CellState } from './decide-marks.ts'
import type { Mark } from './mark.ts'
import { presenceIn } from './presence.ts'
import { stretchesOf } from './stretches.ts'

const session = { id: 's', startsAt: '2026-03-10T16:00:00.000Z', endsAt: '2026-03-10T19:00:00.000Z' }
let count = 0
const mark = (direction: 'in' | 'out', time: string, its: Partial<Mark> = {}): Mark => ({
  id: `m${(count += 1)}`,
  sessionId: 's',
  personId: 'p',
  direction,
  at: `2026-03-10T${time}:00.000Z`,
  source: 'trainer',
  supersedes: null,
  isVoid: false,
  ...its,
})
const by = {
  personId: 'p',
  source: 'trainer' as const,
  now: '2026-03-10T16:05:00.000Z',
  newId: () => `n${(count += 1)}`,
}

describe('stretches', () => {
  test('a double scan adds nothing; a sign-out alone counts for nothing', () => {
    expect(stretchesOf([mark('in', '16:00'), mark('in', '16:01'), mark('out', '19:00')])).toEqual([
      { sessionId: 's', from: session.startsAt, to: session.endsAt },
    ])
    expect(stretchesOf([mark('out', '19:00')])).toEqual([])
  })
  test('leaving at lunch and coming back is two stretches', () => {
    expect(
      stretchesOf([mark('in', '16:00'), mark('out', '17:00'), mark('in', '17:30'), mark('out', '19:00')]),
    ).toHaveLength(2)
  })
  test('the order of arrival of marks does not matter', () => {
    const marks = [
      mark('in', '16:00'),
      mark('out', '17:00'),
      mark('in', '17:30'),
      mark('out', '18:00'),
      mark('in', '18:10'),
    ]
    fc.assert(
      fc.property(fc.shuffledSubarray(marks, { minLength: marks.length }), (shuffled) => {
        expect(stretchesOf(shuffled)).toEqual(stretchesOf(marks))
      }),
    )
  })
})

describe('presence', () => {
  test('late and early in minutes', () => {
    expect(presenceIn(session, stretchesOf([mark('in', '16:45'), mark('out', '18:30')]))).toMatchObject({
      kind: 'present',
      lateMinutes: 45,
      earlyMinutes: 30,
      minutes: 105,
    })
  })
  test('minutes are counted inside the session only; an open stretch counts none yet', () => {
    const lunch = [mark('in', '15:50'), mark('out', '17:00'), mark('in', '17:30')]
    expect(presenceIn(session, stretchesOf(lunch))).toMatchObject({
      kind: 'no-sign-out',
      lateMinutes: 0,
      minutes: 60,
      stretches: [
        { from: '2026-03-10T15:50:00.000Z', to: '2026-03-10T17:00:00.000Z' },
        { from: '2026-03-10T17:30:00.000Z', to: null },
      ],
    })
  })
  test('a sign-in that nothing closes is named', () => {
    expect(presenceIn(session, stretchesOf([mark('in', '16:00')])).kind).toBe('no-sign-out')
  })
})

describe('marking a cell', () => {
  const empty: CellState = { session, marks: [], onRoster: true }
  test('present appends a sign-in and a sign-out at the session’s times', () => {
    const marks = decideMarks(empty, { kind: 'present' }, by)
    expect(marks).toMatchObject({
      ok: true,
      value: [
        { direction: 'in', at: session.startsAt },
        { direction: 'out', at: session.endsAt },
      ],
    })
  })
  test('what stood is voided, never erased', () => {
    const marks = [mark('in', '16:00'), mark('out', '19:00')]
    const answer = decideMarks({ ...empty, marks }, { kind: 'absent' }, by)
    expect(answer).toMatchObject({
      ok: true,
      value: [
        { isVoid: true, supersedes: marks[0]?.id },
        { isVoid: true, supersedes: marks[1]?.id },
      ],
    })
    const after = [...marks, ...(answer.ok ? answer.value : [])]
    expect(stretchesOf(after)).toEqual([])
  })
  test('setting what already is appends nothing', () => {
    expect(
      decideMarks({ ...empty, marks: [mark('in', '16:00'), mark('out', '19:00')] }, { kind: 'present' }, by),
    ).toEqual({ ok: true, value: [] })
  })
  test.each([
    [{ ...empty, onRoster: false }, { kind: 'present' as const }, 'not-on-roster'],
    [empty, { kind: 'times' as const, stretches: [{ from: session.endsAt, to: session.startsAt }] }, 'times-crossed'],
    [
      empty,
      {
        kind: 'times' as const,
        stretches: [
          { from: session.startsAt, to: null },
          { from: session.endsAt, to: null },
        ],
      },
      'times-crossed',
    ],
    [empty, { kind: 'times' as const, stretches: [{ from: '2026-03-12T16:00:00.000Z', to: null }] }, 'times-outside'],
  ])('refuses', (state, wish, code) => {
    expect(decideMarks(state, wish, by)).toMatchObject({ ok: false, refusal: { code } })
  })
  test('a cell set back to its former stretches reads as before', () => {
    const before = [mark('in', '16:00'), mark('out', '17:00'), mark('in', '17:30'), mark('out', '19:00')]
    const cleared = decideMarks({ ...empty, marks: before }, { kind: 'absent' }, by)
    const between = [...before, ...(cleared.ok ? cleared.value : [])]
    const stretches = stretchesOf(before).map(({ from, to }) => ({ from, to }))
    const undone = decideMarks({ ...empty, marks: between }, { kind: 'times', stretches }, by)
    expect(stretchesOf([...between, ...(undone.ok ? undone.value : [])])).toEqual(stretchesOf(before))
  })
  test('attendance opens an hour before the session', () => {
    expect(decideMarks(empty, { kind: 'present' }, { ...by, now: '2026-03-10T14:59:00.000Z' })).toMatchObject({
      refusal: { code: 'session-not-begun' },
    })
    expect(decideMarks(empty, { kind: 'present' }, { ...by, now: '2026-03-10T15:00:00.000Z' })).toMatchObject({
      ok: true,
    })
  })
})
