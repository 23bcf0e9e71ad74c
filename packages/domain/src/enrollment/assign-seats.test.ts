import { describe, expect, test } from 'vitest'
import { decideAssign, foldName, judgeAssign, type AssignState, type NamedPerson } from './assign-seats.ts'
import { decideRemind, decideRevoke, decideSwap } from './decide-swap.ts'
import { decideAccept, decideClaim, type AcceptState, type ClaimState } from './take-seat.ts'

const named = (line: number, email: string, school = ''): NamedPerson => ({ line, name: `N${line}`, email, school })
const state: AssignState = {
  freeSeats: 3,
  known: new Map([
    ['in@x.org', { personId: 'in', isEnrolled: true, hasSeat: false }],
    ['seated@x.org', { personId: 'seated', isEnrolled: true, hasSeat: true }],
    ['one@x.org', { personId: 'p', isEnrolled: false, hasSeat: false }],
    ['two@x.org', { personId: 'p', isEnrolled: false, hasSeat: false }],
  ]),
  schools: new Map([[foldName('Peñasco  Elementary'), 's1']]),
}

describe('assigning', () => {
  test('line by line: what is fine, and what to mend', () => {
    const judged = judgeAssign(
      [
        named(2, 'new@x.org', 'PENASCO elementary'),
        named(3, 'in@x.org'),
        named(4, 'seated@x.org'),
        named(5, 'one@x.org'),
        named(6, 'two@x.org'),
        named(7, 'b@x.org', 'Elsewhere'),
        named(8, 'c@x.org'),
        named(9, 'd@x.org'),
      ],
      state,
    )
    expect(judged.fine.map(({ line, personId, schoolId }) => [line, personId, schoolId])).toEqual([
      [2, null, 's1'],
      [5, 'p', null],
      [8, null, null],
    ])
    expect(judged.troubles.map(({ line, code }) => [line, code])).toEqual([
      [3, 'seat-person-enrolled'],
      [4, 'seat-already-assigned'],
      [6, 'seat-person-twice'],
      [7, 'seat-school-unknown'],
      [9, 'seats-not-enough'],
    ])
  })
  test('all or none; a single one is refused on its field', () => {
    expect(decideAssign([named(1, 'a@x.org'), named(2, 'in@x.org')], state)).toMatchObject({
      refusal: { code: 'seat-lines-to-mend', facts: { count: 1, line: 2 } },
    })
    expect(decideAssign([named(1, 'in@x.org')], state)).toMatchObject({
      refusal: { code: 'seat-person-enrolled', field: 'email' },
    })
    expect(decideAssign([named(1, 'a@x.org')], state)).toMatchObject({ ok: true })
  })
})

const accept: AcceptState = {
  offeringState: 'published',
  seat: { state: 'assigned', personId: 'me', invitedEmail: 'me@x.org' },
  personId: 'me',
  addresses: ['me@home.org'],
  enrolledElsewhere: false,
}

describe('accepting', () => {
  test('as the one who was named, or by an address that turned out to be mine', () => {
    expect(decideAccept(accept)).toEqual({ ok: true, value: 'own' })
    expect(decideAccept({ ...accept, personId: 'other', addresses: ['x@y.org', 'me@x.org'] })).toEqual({
      ok: true,
      value: 'other-address',
    })
  })
  test.each<[Partial<AcceptState>, string]>([
    [{ personId: 'other' }, 'seat-not-yours'],
    [{ seat: { ...accept.seat, state: 'claimed' } }, 'seat-already-yours'],
    [{ seat: { state: 'free', personId: null, invitedEmail: null } }, 'seat-gone'],
    [{ offeringState: 'canceled' }, 'seat-training-over'],
    [{ enrolledElsewhere: true }, 'already-registered'],
  ])('refused: %#', (its, code) => {
    expect(decideAccept({ ...accept, ...its })).toMatchObject({ ok: false, refusal: { code } })
  })
})

const now = '2026-03-02T17:00:00.000Z'
const claim: ClaimState = {
  offeringState: 'published',
  link: {
    domains: ['x.org'],
    addresses: [],
    needsApproval: false,
    usesLeft: 1,
    expiresAt: '2026-03-03T00:00:00.000Z',
    revokedAt: null,
  },
  freeSeats: 1,
  addresses: ['me@home.org', 'me@x.org'],
  isEnrolled: false,
  ownSeat: null,
}

describe('claiming by link', () => {
  test('with any verified address of a domain', () => {
    expect(decideClaim(claim, now)).toEqual({ ok: true, value: { address: 'me@x.org', asks: false } })
  })
  test('a link that waits for a yes only asks; a list names its people', () => {
    const link = { ...claim.link, domains: [], addresses: ['me@home.org'], needsApproval: true }
    expect(decideClaim({ ...claim, link }, now)).toEqual({ ok: true, value: { address: 'me@home.org', asks: true } })
    expect(decideClaim({ ...claim, link, addresses: ['you@home.org'] }, now)).toMatchObject({
      refusal: { code: 'link-not-named' },
    })
  })
  test.each<[Partial<ClaimState>, string]>([
    [{ addresses: ['me@home.org'] }, 'link-not-for-address'],
    [{ addresses: [] }, 'link-not-for-address'],
    [{ freeSeats: 0 }, 'link-seats-gone'],
    [{ ownSeat: { id: 's', state: 'claimed' } }, 'seat-already-yours'],
    [{ ownSeat: { id: 's', state: 'requested' } }, 'seat-requested'],
    [{ ownSeat: { id: 's', state: 'assigned' } }, 'seat-waits-for-you'],
    [{ isEnrolled: true }, 'already-registered'],
    [{ offeringState: 'completed' }, 'seat-training-over'],
  ])('refused: %#', (its, code) => {
    expect(decideClaim({ ...claim, ...its }, now)).toMatchObject({ ok: false, refusal: { code } })
  })
})

describe('passing a seat on', () => {
  const seat = { state: 'claimed', personId: 'a', swapUntil: '2026-03-03T00:00:00.000Z' } as const
  const colleague = { personId: 'b', isEnrolled: false, hasSeat: false, hasAccount: true, worksElsewhere: false }
  test('a taken seat stays taken by one who can sign in, and waits for one who can’t yet', () => {
    expect(decideSwap({ ...seat, next: colleague }, now)).toEqual({ ok: true, value: 'claimed' })
    expect(decideSwap({ ...seat, next: null }, now)).toEqual({ ok: true, value: 'assigned' })
    expect(decideSwap({ ...seat, state: 'assigned', next: colleague }, now)).toEqual({ ok: true, value: 'assigned' })
  })
  test.each([
    [{ ...seat, next: { ...colleague, personId: 'a' } }, now, 'seat-swap-same'],
    [{ ...seat, next: { ...colleague, isEnrolled: true } }, now, 'seat-person-enrolled'],
    [{ ...seat, next: { ...colleague, hasSeat: true } }, now, 'seat-already-assigned'],
    [{ ...seat, next: { ...colleague, worksElsewhere: true } }, now, 'seat-swap-elsewhere'],
    [{ ...seat, next: colleague }, '2026-03-03T00:00:00.000Z', 'seat-swap-closed'],
    [{ ...seat, state: 'returned' as const, next: colleague }, now, 'seat-gone'],
  ])('refused: %#', (its, at, code) => {
    expect(decideSwap(its, at)).toMatchObject({ ok: false, refusal: { code } })
  })
  test('taken back until the cut-off, reminded while it waits', () => {
    expect(decideRevoke(seat, now).ok).toBe(true)
    expect(decideRevoke(seat, '2026-03-03T00:00:00.000Z')).toMatchObject({ refusal: { code: 'seat-swap-closed' } })
    expect(decideRemind('assigned').ok).toBe(true)
    expect(decideRemind('claimed')).toMatchObject({ refusal: { code: 'seat-already-taken' } })
    expect(decideRemind('free')).toMatchObject({ refusal: { code: 'seat-gone' } })
  })
})
