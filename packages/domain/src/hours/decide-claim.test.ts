import { describe, expect, test } from 'vitest'
import { decideClaim, type ClaimInput, type ClaimState } from './decide-claim.ts'
import { decideCorrection } from './decide-correction.ts'
import { moveClaim } from './move-claim.ts'
import { nextGate } from './next-gate.ts'
import { examplePolicies } from './policies.ts'
import { policyOn } from './policy-on.ts'
import { hoursRefusals } from './refusals.ts'

const now = '2026-03-11T00:00:00.000Z'
const state: ClaimState = {
  policy: examplePolicies.halfHourDown,
  endsAt: '2026-03-10T22:30:00.000Z',
  onRoster: true,
  onSignInRecord: true,
  awardMinutes: 330,
  done: { evaluation: true, profile: true },
  earlier: null,
}
const input: ClaimInput = { claimCode: 'matches', affidavit: true, collegeCredit: false }

describe('a claim', () => {
  test('waits for the next check in the provider’s order', () => {
    expect(decideClaim(state, input, now)).toMatchObject({
      ok: true,
      value: { status: 'in_progress', nextGate: 'payment', minutes: 330, transcriptMinutes: 0 },
    })
    const other = { ...state, policy: examplePolicies.quarterHourNearest }
    expect(decideClaim(other, input, now)).toMatchObject({ value: { nextGate: 'verification' } })
  })
  test('with every check through is verified', () => {
    const done = { evaluation: true, profile: true, payment: true, verification: true }
    expect(decideClaim({ ...state, done }, { ...input, requestedMinutes: 180 }, now)).toMatchObject({
      value: { status: 'verified', transcriptMinutes: 180, nextGate: null },
    })
  })
  test('off the sign-in record is unverified and shows nothing yet', () => {
    expect(decideClaim({ ...state, onSignInRecord: false }, input, now)).toMatchObject({
      value: { status: 'unverified', transcriptMinutes: 0, nextGate: 'verification' },
    })
  })
  test('made twice is one claim', () => {
    const earlier = { id: 'c-1', status: 'verified', minutes: 330 } as const
    expect(decideClaim({ ...state, earlier }, input, now)).toMatchObject({
      value: { repeats: 'c-1', status: 'verified', transcriptMinutes: 330 },
    })
  })
  test('of someone taking college credit for the event earns nothing', () => {
    expect(decideClaim(state, { ...input, collegeCredit: true, affidavit: false }, now)).toMatchObject({
      value: { status: 'no_credit', minutes: 0, transcriptMinutes: 0 },
    })
  })
  test.each([
    ['offering-not-ended', state, input, '2026-03-10T22:29:59.999Z'],
    ['claim-code-unknown', state, { ...input, claimCode: 'differs' }, now],
    ['claim-needs-code-or-roster', { ...state, onRoster: false }, { ...input, claimCode: 'none' }, now],
    ['affidavit-missing', state, { ...input, affidavit: false }, now],
    ['request-not-hours', state, { ...input, requestedMinutes: -30 }, now],
    ['request-above-award', state, { ...input, requestedMinutes: 360 }, now],
  ] as const)('is refused: %s', (code, from, asked, when) => {
    expect(decideClaim(from, asked, when)).toMatchObject({ ok: false, refusal: { code } })
    expect(hoursRefusals[code].sentence.en({ hours: '5.5' })).toMatch(/\.$/)
    expect(hoursRefusals[code].sentence.es({ hours: '5.5' })).toMatch(/\.$/)
  })
})

describe('a claim’s way', () => {
  test('verifying waits for what the provider asks first', () => {
    const policy = examplePolicies.halfHourDown
    const checks = { policy, done: { evaluation: true, profile: true } }
    expect(moveClaim('in_progress', 'verify', checks)).toMatchObject({ refusal: { code: 'gate-still-open' } })
    const paid = { policy, done: { ...checks.done, payment: true } }
    expect(moveClaim('in_progress', 'verify', paid)).toEqual({ ok: true, value: 'verified' })
  })
  test('nothing is verified from unverified at once', () => {
    expect(moveClaim('unverified', 'verify')).toMatchObject({ refusal: { code: 'claim-step-closed' } })
    expect(moveClaim('unverified', 'accept_evidence')).toEqual({ ok: true, value: 'in_progress' })
  })
  test('a check that the policy leaves out isn’t asked', () => {
    expect(nextGate({ gates: ['verification'] }, { verification: true })).toBeNull()
  })
})

test('a correction supersedes, with its reason', () => {
  const former = {
    id: 'a1',
    version: 1,
    awardMinutes: 330,
    tags: { equity: 60 },
    policyId: 'p',
    policyVersion: 1,
    supersedes: null,
    correctedBy: null,
    correctedAt: null,
    reason: null,
  }
  const correction = { ...former, id: 'a2', awardMinutes: 300, by: 'u1', reason: ' signed out at 14:30 ' }
  expect(decideCorrection(former, correction, now)).toMatchObject({
    value: { version: 2, supersedes: 'a1', correctedBy: 'u1', correctedAt: now, reason: 'signed out at 14:30' },
  })
  expect(decideCorrection(former, { ...correction, reason: ' ' }, now)).toMatchObject({ ok: false })
  expect(decideCorrection(former, { ...correction, awardMinutes: 330 }, now)).toMatchObject({ ok: false })
})

test('the policy in force on a day', () => {
  const at = (effectiveFrom: string, version: number) => ({ effectiveFrom, version })
  const all = [at('2024-01-01', 1), at('2026-07-01', 2), at('2026-07-01', 3)]
  expect(policyOn(all, '2026-06-30')).toEqual(at('2024-01-01', 1))
  expect(policyOn(all, '2026-07-01')).toEqual(at('2026-07-01', 3))
  expect(policyOn(all, '2023-12-31')).toBeNull()
})
