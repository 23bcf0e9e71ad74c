import * as fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse } from '../../test/index.ts'
import { refunding, startGame } from '../../test/seat-game.ts'
import { newModel, offerFreed, takenIn, week, type Model } from '../../test/seat-model-state.ts'
import { passTime } from '../../test/seat-model-time.ts'
import { rules, type Deed, type Time } from '../../test/seat-model.ts'
import { watchCommits } from '../../test/watch-commits.ts'

let open: Awaited<ReturnType<typeof openHouse>>
beforeAll(async () => {
  open = await openHouse({ payments: refunding() })
  await watchCommits(open)
})
afterAll(() => open.close())

const crowd = 6
const capacity = 7
type Step = readonly [Deed | Time, number, number]
type Game = Awaited<ReturnType<typeof startGame>>

const start = async (isPaid: boolean) => {
  const game = await startGame(open, { isPaid, people: crowd, capacity })
  const blocks = [{ free: 3, returned: 0, settled: false, returnsAt: week }]
  return { game, model: newModel(crowd, { now: Date.parse(open.house.now()), isPaid, capacity, blocks }) }
}

const states = { pending_payment: 'pending', invited: 'invited', confirmed: 'confirmed' } as const
/** How everything stands by the model, in the words in which the game looks. */
const expected = (model: Model) => {
  const seats = (state: string) => model.people.filter(({ seat }) => seat?.state === state).length
  const sum = (of: 'free' | 'returned') => model.blocks.reduce((all, block) => all + block[of], 0)
  const counts = {
    free: sum('free'),
    returned: sum('returned'),
    requested: seats('requested'),
    assigned: seats('assigned'),
  }
  return {
    taken: takenIn(model),
    capacity: model.capacity,
    states: Object.fromEntries(
      Object.entries({ ...counts, claimed: seats('claimed') }).filter(([, count]) => count > 0),
    ),
    places: model.people.flatMap(({ place }, who) => {
      if (place === 'none') return []
      const state = place === 'paid' || place === 'seated' ? 'confirmed' : place
      return [`${who} ${state}${place === 'seated' || place === 'invited' ? ' by seat' : ''}`]
    }),
    line: model.line,
    offered: model.people.flatMap(({ wait }, who) => (wait === 'offered' ? [who] : [])),
  }
}
const seen = async (game: Game) => {
  const { live, entries, ...rest } = await game.look()
  return {
    looked: {
      ...rest,
      places: live
        .map(
          ({ who, state, coverage }) =>
            `${who} ${states[state as keyof typeof states]}${coverage === 'seat' ? ' by seat' : ''}`,
        )
        .toSorted(),
      line: entries.filter(({ state }) => state === 'waiting').map(({ who }) => who),
      offered: entries.flatMap(({ state, who }) => (state === 'offered' ? [who] : [])).toSorted((a, b) => a - b),
    },
    entries,
  }
}

/** Both stand alike; how long an offer waits for its answer is the answer clock's own, and is taken over from it. */
const compare = async (game: Game, model: Model) => {
  const { looked, entries } = await seen(game)
  expect(looked).toEqual(expected(model))
  for (const { who, state, until } of entries) {
    const person = model.people[who]
    if (person && state === 'offered' && until !== null) person.offerUntil = Date.parse(until)
  }
  expect(await game.sound()).toEqual([])
}

const later: Readonly<Record<Time, number>> = { minutes: 36, day: 24 * 60, deadline: 0 }
const times: readonly string[] = Object.keys(later)
const isTime = (deed: Deed | Time): deed is Time => times.includes(deed)

const step = async (game: Game, model: Model, [deed, first, second]: Step): Promise<string> => {
  const [who, other] = [first % crowd, second % crowd]
  const [person, next] = [model.people[who], model.people[other]]
  if (isTime(deed)) {
    const to = deed === 'deadline' ? Math.max(week, model.now) : model.now + later[deed] * 60_000
    // The training begins on the 20th: what then ends is another test's.
    if (to > week + 3 * 24 * 3_600_000) return 'too late'
    passTime(model, to)
    await game.pass(new Date(to).toISOString())
    return deed
  }
  const play = { deed, who, other, block: second % game.blockCount() }
  if (!person || !next || person.gone || next.gone) return 'nobody'
  if (deed === 'merge' && (who === other || person.holdUntil !== null || next.holdUntil !== null)) return 'not played'
  if (deed === 'merge' && (person.seat?.state === 'requested' || next.seat?.state === 'requested')) return 'not played'
  if (deed === 'merge' && (person.lapsed || next.lapsed)) return 'not played'
  if (deed === 'merge' && person.wait !== 'none' && next.wait !== 'none') return 'not played'
  if (deed === 'buy' && game.blockCount() > 1) return 'not played'
  // Whoever asks one block for a seat may be named by another: the model knows of one seat a person.
  const named = deed === 'swap' ? next : person
  if ((deed === 'assign' || deed === 'swap') && named.seat?.state === 'requested') return 'not played'
  const isExpected = rules[deed](model, person, play)
  const answer = await game.deeds[deed](play)
  const code = answer && 'refusal' in answer ? answer.refusal : null
  expect({ deed, who, other, code, ok: answer?.ok }).toEqual({ deed, who, other, code, ok: isExpected })
  return `${deed} ${isExpected}`
}

const wish: readonly (Deed | Time)[] = [
  ...([
    'register',
    'register',
    'pay',
    'hold',
    'join',
    'join',
    'leave',
    'take',
    'withdraw',
    'withdraw',
    'assign',
  ] as const),
  ...(['accept', 'claim', 'ask', 'approve', 'decline', 'swap', 'revoke', 'return', 'buy', 'capacity', 'move'] as const),
  ...(['remove', 'merge', 'minutes', 'day', 'deadline'] as const),
]
/** One after the other, each is done: no deed of the model is only ever refused. */
const script: readonly Step[] = [
  ...([
    ['assign', 0, 0],
    ['accept', 0, 0],
    ['claim', 1, 0],
    ['ask', 2, 0],
    ['approve', 2, 0],
    ['swap', 2, 3],
  ] as const),
  ...([
    ['revoke', 3, 0],
    ['ask', 3, 0],
    ['decline', 3, 0],
    ['return', 0, 0],
    ['buy', 0, 0],
    ['hold', 2, 0],
  ] as const),
  ...([
    ['register', 2, 0],
    ['pay', 2, 0],
    ['register', 3, 0],
    ['capacity', 0, 3],
    ['join', 4, 0],
    ['join', 5, 0],
  ] as const),
  ...([
    ['move', 5, 0],
    ['withdraw', 3, 0],
    ['take', 5, 0],
    ['leave', 5, 0],
    ['remove', 4, 0],
    ['merge', 0, 1],
  ] as const),
  ...([
    ['minutes', 0, 0],
    ['day', 0, 0],
    ['deadline', 0, 0],
  ] as const),
]

const steps = fc.array(fc.tuple(fc.constantFrom(...wish), fc.nat(crowd - 1), fc.nat(crowd - 1)), {
  minLength: 15,
  maxLength: 45,
})

test.each([true, false])(
  'whatever happens, in whichever order, the house does what the model says; paid: %s',
  async (isPaid) => {
    await fc.assert(
      fc.asyncProperty(steps, async (wished) => {
        const { game, model } = await start(isPaid)
        for (const one of wished) {
          await step(game, model, one)
          await open.work()
          offerFreed(model)
          await compare(game, model)
        }
        expect(await game.sound()).toEqual([])
      }),
      { numRuns: 4, endOnFailure: true },
    )
  },
  180_000,
)

test('each deed is done once, and the house does what the model says', async () => {
  const { game, model } = await start(true)
  for (const one of script) {
    const told = await step(game, model, one)
    expect(told).toBe(isTime(one[0]) ? one[0] : `${one[0]} true`)
    await open.work()
    offerFreed(model)
    await compare(game, model)
  }
  expect(new Set(script.map(([deed]) => deed))).toEqual(new Set(wish))
})

test('control: a seat that appears without a command is seen by the model, and refused by the recount at its commit', async () => {
  const { game, model } = await start(false)
  await compare(game, model)
  const more = sql`update seat_pool set taken = taken + 1 where offering_id = ${game.offeringId}`.execute(open.db)
  await expect(more).rejects.toMatchObject({ constraint: 'recount_seats' })
  await sql`update block_seat set state = 'returned' where position = 3 and block_id in
    (select id from seat_block where offering_id = ${game.offeringId})`.execute(open.db)
  await expect(compare(game, model)).rejects.toMatchObject({ actual: { states: { returned: 1 } } })
})

test('control: a model that forgets the line is caught', async () => {
  const { game, model } = await start(false)
  const forgetful = { ...rules, join: () => true }
  for (let who = 0; who < 3; who += 1) await step(game, model, ['hold', who, 0])
  const joined = await game.deeds.join({ deed: 'join', who: 3, other: 0, block: 0 })
  expect(joined?.ok).not.toBe(forgetful.join())
})
