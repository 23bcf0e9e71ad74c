import { describe, expect, test } from 'vitest'
import { advanceClaim, type AdvanceFacts } from './advance-claim.ts'
import { findOddities } from './find-oddities.ts'
import { readCopyCode } from './read-copy-code.ts'
import { schoolYearOf } from './school-year-of.ts'
import { spellCopyCode } from './spell-copy-code.ts'

const payFirst = ['evaluation', 'profile', 'payment', 'verification'] as const
const verifyFirst = ['evaluation', 'profile', 'verification', 'payment'] as const
const facts: AdvanceFacts = {
  gates: payFirst,
  passed: new Set(['evaluation']),
  profileComplete: true,
  feeCents: 0,
  feeOpened: false,
  recordAgrees: true,
  isInstructor: false,
}

describe('how far a claim gets by itself', () => {
  test('all the way, where nothing is odd and nothing costs', () => {
    expect(advanceClaim(facts)).toEqual({
      passes: ['profile', 'payment', 'verification'],
      opensFee: false,
      nextGate: null,
    })
  })
  test('up to the evaluation, which only the person can answer', () => {
    expect(advanceClaim({ ...facts, passed: new Set() })).toEqual({
      passes: [],
      opensFee: false,
      nextGate: 'evaluation',
    })
    expect(advanceClaim({ ...facts, passed: new Set(), isInstructor: true }).nextGate).toBeNull()
  })
  test('a fee opens once, when its turn comes', () => {
    const due = { ...facts, feeCents: 1500 }
    expect(advanceClaim(due)).toEqual({ passes: ['profile'], opensFee: true, nextGate: 'payment' })
    expect(advanceClaim({ ...due, feeOpened: true }).opensFee).toBe(false)
    expect(advanceClaim({ ...due, gates: verifyFirst, recordAgrees: false })).toEqual({
      passes: ['profile'],
      opensFee: false,
      nextGate: 'verification',
    })
    expect(advanceClaim({ ...due, gates: verifyFirst })).toEqual({
      passes: ['profile', 'verification'],
      opensFee: true,
      nextGate: 'payment',
    })
  })
  test('a check that was noted stays through, and one that the provider leaves out is not asked', () => {
    expect(
      advanceClaim({ ...facts, recordAgrees: false, passed: new Set(['evaluation', 'verification']) }).nextGate,
    ).toBeNull()
    expect(advanceClaim({ ...facts, gates: [], passed: new Set() })).toEqual({
      passes: [],
      opensFee: false,
      nextGate: null,
    })
  })
})

test('what a registrar looks at', () => {
  const clean = { withoutSignOut: [], overlap: false }
  expect(findOddities(clean, { hasMarks: true, onRoster: true })).toEqual([])
  expect(findOddities({ withoutSignOut: ['s'], overlap: true }, { hasMarks: true, onRoster: false })).toEqual([
    'not-on-roster',
    'no-sign-out',
    'overlap',
  ])
  expect(findOddities(clean, { hasMarks: false, onRoster: true })).toEqual(['no-marks'])
})

test('a school year turns on 1 September', () => {
  expect([schoolYearOf('2026-08-31'), schoolYearOf('2026-09-01')]).toEqual([2025, 2026])
})

test('a code is spelled in four groups and read however it was typed', () => {
  const code = spellCopyCode(Uint8Array.from([0, 255, 1, 254, 2, 253, 3, 252, 4, 251]))
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/)
  expect(readCopyCode(code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o'))).toBe(code)
  expect(spellCopyCode(new Uint8Array(10).fill(255))).toBe('ZZZZ-ZZZZ-ZZZZ-ZZZZ')
  expect(readCopyCode('7K2M')).toBeNull()
})
