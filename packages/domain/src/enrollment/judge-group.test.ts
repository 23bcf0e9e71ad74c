import { describe, expect, test } from 'vitest'
import { decideGroup, judgeGroup, type GroupKnown, type GroupState } from './judge-group.ts'

const known = new Map<string, GroupKnown>([
  ['in@x.org', { personId: 'in', isColleague: true, isEnrolled: true, isWaiting: false }],
  ['line@x.org', { personId: 'line', isColleague: true, isEnrolled: false, isWaiting: true }],
  ['far@y.org', { personId: 'far', isColleague: false, isEnrolled: true, isWaiting: false }],
  ['one@x.org', { personId: 'p', isColleague: true, isEnrolled: false, isWaiting: false }],
  ['two@x.org', { personId: 'p', isColleague: true, isEnrolled: false, isWaiting: false }],
])
const named = (line: number, email: string) => ({ line, name: `N${line}`, email })
const now = '2026-03-02T17:00:00.000Z'
const window = { state: 'published', opensAt: null, closesAt: null, startsAt: '2026-03-10T16:00:00.000Z' }
const state: GroupState = {
  window: { ...window, selfPaced: false },
  seats: { capacity: 20, taken: 18, waiting: 0 },
  known,
  totalCents: 10_000,
  asksEach: false,
  purchaseOrderLeftCents: null,
}
const two = [named(2, 'one@x.org'), named(3, 'new@z.org')]
const input = { people: two, payBy: 'card', expectedCents: 10_000 } as const

describe('a list of colleagues', () => {
  test('line by line; of someone elsewhere nothing is told but that they can’t be registered', () => {
    const emails = ['new@z.org', 'in@x.org', 'line@x.org', 'far@y.org', 'one@x.org', 'two@x.org']
    const { fine, troubles } = judgeGroup(
      emails.map((email, at) => named(at + 2, email)),
      known,
    )
    expect(fine.map(({ line }) => line)).toEqual([2, 6])
    expect(troubles.map(({ line, code }) => [line, code])).toEqual([
      [3, 'group-person-registered'],
      [4, 'group-person-waiting'],
      [5, 'group-person-elsewhere'],
      [7, 'seat-person-twice'],
    ])
    expect(troubles[2]?.facts).toEqual({ email: 'far@y.org' })
  })
  test('of 2,000 lines the 37 bad ones, and no other', () => {
    const lines = Array.from({ length: 2_000 }, (_, at) => named(at + 2, `n${at}@z.org`))
    const bad = new Map(lines.filter((_, at) => at % 54 === 1 && at < 37 * 54).map(({ email }) => [email, true]))
    const all = new Map(
      [...bad.keys()].map((email) => [
        email,
        { personId: email, isColleague: true, isEnrolled: true, isWaiting: false },
      ]),
    )
    const { troubles } = judgeGroup(lines, all)
    expect(troubles.map(({ line }) => line)).toEqual(lines.flatMap(({ line, email }) => (bad.has(email) ? [line] : [])))
    expect(troubles).toHaveLength(37)
  })
})

describe('all or nobody', () => {
  test('by card it waits for the money; by purchase order and for free it is confirmed', () => {
    expect(decideGroup(state, input, now)).toMatchObject({
      value: { confirmed: false, coverage: 'card', seat: 'take' },
    })
    const order = { ...input, payBy: 'purchase_order', purchaseOrderNumber: 'P', organizationId: 'o' } as const
    expect(decideGroup(state, order, now)).toMatchObject({ value: { confirmed: true, coverage: 'purchase_order' } })
    const free = { ...input, payBy: 'nothing', expectedCents: 0 } as const
    expect(decideGroup({ ...state, totalCents: 0, seats: null }, free, now)).toMatchObject({
      value: { confirmed: true, coverage: 'free', seat: 'none' },
    })
  })
  test.each<[Partial<GroupState>, object, string]>([
    [{ seats: { capacity: 20, taken: 19, waiting: 0 } }, {}, 'group-seats-too-few'],
    [{ seats: { capacity: 20, taken: 10, waiting: 10 } }, {}, 'group-seats-too-few'],
    [{ asksEach: true }, {}, 'group-each-chooses'],
    [{ totalCents: 9_000 }, {}, 'price-changed'],
    [{}, { people: [...two, named(4, 'in@x.org')] }, 'group-lines-to-mend'],
    [{}, { payBy: 'nothing' }, 'choose-how-to-pay'],
    [{}, { payBy: 'purchase_order' }, 'payer-needed'],
    [{ window: { ...state.window, state: 'canceled' } }, {}, 'registration-closed'],
  ])('refused: %#', (its, asked, code) => {
    expect(decideGroup({ ...state, ...its }, { ...input, ...asked }, now)).toMatchObject({ refusal: { code } })
  })
})
