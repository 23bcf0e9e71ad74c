import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { plusMinutes } from '../kernel/index.ts'
import { tallyBlock, type BlockSeatEvent } from './tally-block.ts'
import { seatMayBecome, seatStates, type BlockSeatState } from './transitions.ts'

const start = '2026-03-02T17:00:00.000Z'
const sum = (tally: ReturnType<typeof tallyBlock>) => ({
  seats: seatStates.reduce((total, state) => total + tally.states[state].seats, 0),
  cents: seatStates.reduce((total, state) => total + tally.states[state].cents, 0),
})

test('one assigned and claimed of three at $150', () => {
  const events: BlockSeatEvent[] = [
    ...['a', 'b', 'c'].map((seatId) => ({ seatId, at: start, toState: 'free' as const })),
    { seatId: 'b', at: plusMinutes(start, 1), toState: 'assigned' },
    { seatId: 'b', at: plusMinutes(start, 2), toState: 'claimed' },
  ]
  const tally = tallyBlock(events, 15_000)
  expect(tally.states.claimed).toEqual({ seats: 1, cents: 15_000 })
  expect(tally.states.free).toEqual({ seats: 2, cents: 30_000 })
  expect(tallyBlock(events, 15_000, plusMinutes(start, 1)).states.assigned.seats).toBe(1)
  expect(tallyBlock(events, 15_000, plusMinutes(start, -1)).bought.seats).toBe(0)
})

const steps = fc.array(fc.tuple(fc.nat(), fc.constantFrom<BlockSeatState>(...seatStates)), { maxLength: 200 })

test('whatever happens, the parts sum to what was bought, at every moment', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 0, max: 300_000 }),
      steps,
      (bought, cents, wished) => {
        const events: BlockSeatEvent[] = Array.from({ length: bought }, (_, seat) => ({
          seatId: String(seat),
          at: start,
          toState: 'free',
        }))
        const standing = new Map<string, BlockSeatState>(events.map(({ seatId }) => [seatId, 'free']))
        for (const [pick, to] of wished) {
          const seatId = String(pick % bought)
          if (!seatMayBecome(standing.get(seatId) ?? 'lapsed', to)) continue
          standing.set(seatId, to)
          events.push({ seatId, at: plusMinutes(start, events.length), toState: to })
        }
        for (const through of [null, ...events.map(({ at }) => at)]) {
          const tally = tallyBlock(events, cents, through)
          expect(tally.bought.seats).toBe(bought)
          expect(sum(tally)).toEqual({ seats: bought, cents: bought * cents })
        }
        for (const state of seatStates)
          expect(tallyBlock(events, cents).states[state].seats).toBe(
            [...standing.values()].filter((one) => one === state).length,
          )
      },
    ),
    { numRuns: 60 },
  )
})
