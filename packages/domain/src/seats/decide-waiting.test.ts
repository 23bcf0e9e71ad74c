import { describe, expect, test } from 'vitest'
import { decideJoin, decideStepBack } from './decide-waiting.ts'

const full = {
  keepsList: true,
  seats: { capacity: 20, taken: 20, waiting: 0 },
  waiting: false,
  held: false,
  companions: [],
  ownAddresses: ['ana@renton.example'],
}
const ben = { name: 'Ben', email: 'ben@renton.example', isEnrolled: false }
const party = (size: number) =>
  Array.from({ length: size - 1 }, (_, at) => ({ ...ben, email: `c${at}@renton.example` }))

describe('joining', () => {
  test('a full offering’s list is open to all', () => {
    expect(decideJoin(full)).toEqual({ ok: true, value: 1 })
    expect(decideJoin({ ...full, companions: party(4) })).toEqual({ ok: true, value: 4 })
  })
  test('a seat that came free goes to those who wait, so one may join behind them', () => {
    expect(decideJoin({ ...full, seats: { capacity: 20, taken: 19, waiting: 3 } }).ok).toBe(true)
  })
  test.each([
    [{ ...full, keepsList: false }, 'no-waiting-list'],
    [{ ...full, seats: null }, 'no-waiting-list'],
    [{ ...full, waiting: true }, 'already-waiting'],
    [{ ...full, seats: { capacity: 20, taken: 18, waiting: 0 } }, 'seats-are-free'],
    [{ ...full, held: true }, 'seats-are-free'],
    [{ ...full, seats: { capacity: 20, taken: 18, waiting: 0 }, companions: party(4) }, 'party-above-free'],
    [{ ...full, seats: { capacity: 3, taken: 3, waiting: 0 }, companions: party(4) }, 'party-above-capacity'],
    [{ ...full, companions: [ben, ben] }, 'companion-twice'],
    [{ ...full, companions: [{ ...ben, email: 'ana@renton.example' }] }, 'companion-twice'],
    [{ ...full, companions: [{ ...ben, isEnrolled: true }] }, 'companion-registered'],
  ])('refused: %#', (state, code) => {
    expect(decideJoin(state)).toMatchObject({ ok: false, refusal: { code } })
  })
})

test('stepping back frees a seat only where one was offered', () => {
  expect(decideStepBack('waiting')).toMatchObject({ value: { to: 'left', frees: false } })
  expect(decideStepBack('offered')).toMatchObject({ value: { to: 'declined', frees: true } })
  expect(decideStepBack('expired')).toMatchObject({ refusal: { code: 'offer-lapsed' } })
  expect(decideStepBack('accepted')).toMatchObject({ refusal: { code: 'not-waiting' } })
})
