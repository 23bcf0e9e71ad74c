import { expect, test } from 'vitest'
import { sortLearning, type Enrollment, type Waiting } from './sort-learning.ts'

const now = '2026-03-02T17:00:00.000Z'
const one = (its: Partial<Enrollment>): Enrollment => ({
  id: 'e',
  state: 'confirmed',
  coverage: 'card',
  offeringId: 'o',
  slug: 's',
  title: 'Data Coaching',
  number: '1',
  format: 'in_person',
  offeringState: 'published',
  timeZone: 'America/Los_Angeles',
  startsAt: '2026-03-10T16:00:00.000Z',
  endsAt: '2026-03-10T23:00:00.000Z',
  providerName: 'PSESD',
  place: null,
  nextStartsAt: '2026-03-10T16:00:00.000Z',
  nextEndsAt: '2026-03-10T23:00:00.000Z',
  nextOnlineUrl: null,
  sessionCount: 1,
  orderId: null,
  orderState: null,
  owedCents: 0,
  blockSeatId: null,
  payer: null,
  approvedMinutes: 180,
  claimState: null,
  claimFeeOrderId: null,
  claimFeeCents: 0,
  awardedMinutes: null,
  evaluated: false,
  hasMarks: false,
  hasTeams: false,
  teamName: null,
  ...its,
})
const ended = { startsAt: '2026-02-10T16:00:00.000Z', endsAt: '2026-02-10T23:00:00.000Z', nextStartsAt: null }
const offered: Waiting = {
  id: 'w',
  offeringId: 'o',
  slug: 's',
  title: 'T',
  state: 'offered',
  place: 1,
  waiting: 1,
  seats: 1,
  offerExpiresAt: '2026-03-03T17:00:00.000Z',
  timeZone: 'America/Los_Angeles',
  startsAt: null,
}

test('the next session stands first, whichever enrollment it is of', () => {
  const later = one({ id: 'later' })
  const sooner = one({ id: 'sooner', startsAt: '2026-01-01T16:00:00.000Z', nextStartsAt: '2026-03-03T16:00:00.000Z' })
  expect(
    sortLearning({ enrollments: [later, sooner], waiting: [], applications: [], coachedTeams: 0, now }).next?.id,
  ).toBe('sooner')
})

test.each<[string, Partial<Enrollment>, string[]]>([
  ['a card is to be paid', { state: 'pending_payment', orderId: 'd' }, ['pay']],
  ['paid for by someone else', { state: 'pending_payment' }, []],
  ['a district keeps a seat', { state: 'invited' }, ['accept-seat']],
  ['it ended: evaluate', ended, ['evaluate']],
  ['evaluated: claim', { ...ended, evaluated: true }, ['claim']],
  ['claimed: nothing', { ...ended, evaluated: true, claimState: 'in_progress' }, []],
  ['a fee is due', { ...ended, claimState: 'in_progress', claimFeeOrderId: 'f', claimFeeCents: 1500 }, ['pay-fee']],
  ['no clock hours, nothing to claim', { ...ended, approvedMinutes: 0 }, []],
  ['long ago', { ...ended, endsAt: '2025-02-10T23:00:00.000Z' }, []],
  ['canceled by the provider', { offeringState: 'canceled' }, []],
  ['withdrawn', { state: 'withdrawn' }, []],
])('%s', (_name, its, kinds) => {
  expect(
    sortLearning({ enrollments: [one(its)], waiting: [], applications: [], coachedTeams: 0, now }).tasks.map(
      ({ kind }) => kind,
    ),
  ).toEqual(kinds)
})

test('an offered seat is asked before all else, and waits in no list', () => {
  const sorted = sortLearning({
    enrollments: [one({ state: 'pending_payment', orderId: 'd' })],
    waiting: [offered],
    applications: [],
    coachedTeams: 0,
    now,
  })
  expect(sorted.tasks.map(({ kind }) => kind)).toEqual(['offer', 'pay'])
  expect(sorted.waiting).toEqual([])
})

test('what was withdrawn or has ended is past, newest first', () => {
  const past = sortLearning({
    enrollments: [one({ id: 'old', ...ended }), one({ id: 'gone', state: 'withdrawn' })],
    waiting: [],
    applications: [],
    coachedTeams: 0,
    now,
  }).past
  expect(past.map(({ id }) => id)).toEqual(['gone', 'old'])
})

test('an acceptance is to be confirmed in time, a draft to be handed in; the others are only shown', () => {
  const application = {
    id: 'a',
    slug: 's',
    title: 'T',
    timeZone: 'America/Los_Angeles',
    startsAt: null,
    state: 'accepted' as const,
    confirmBy: '2026-03-09T17:00:00.000Z',
    appliesUntil: null,
  }
  const sorted = (its: object, at = now) =>
    sortLearning({ enrollments: [], waiting: [], applications: [{ ...application, ...its }], coachedTeams: 0, now: at })
  expect(sorted({}).tasks.map(({ kind }) => kind)).toEqual(['confirm'])
  expect(sorted({}, '2026-03-10T17:00:00.000Z').tasks).toEqual([])
  expect(sorted({ state: 'draft' }).tasks.map(({ kind }) => kind)).toEqual(['hand-in'])
  expect(sorted({ state: 'submitted' })).toMatchObject({ tasks: [], applications: [{ id: 'a' }] })
})
