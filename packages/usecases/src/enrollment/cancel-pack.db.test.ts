import { listBreaches } from '@inservice/db/reports'
import { must } from '@inservice/domain/kernel'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { countBlock, countPool, openHouse, setPack } from '../../test/index.ts'
import { ask, run } from '../kernel/index.ts'
import { assignSeats } from './assign-seats.ts'
import { acceptSeat } from './accept-seat.ts'
import { cancellation } from './cancellation.ts'
import { cancelOffering } from './cancel-offering.ts'

let open: Awaited<ReturnType<typeof openHouse>>
beforeAll(async () => {
  open = await openHouse()
})
afterAll(() => open.close())

test('seats of a pack that were used in a canceled training are free in the pack again, and keep no place there', async () => {
  const set = await setPack(open)
  const { house, world } = open
  const commandId = () => house.newId()
  const blockId = await set.boughtPack()
  const [here, named, elsewhere] = [await set.colleague(), await set.colleague(), await set.colleague()]
  const give = async (offeringId: string, people: readonly (typeof here)[]) => {
    const given = await run(house, set.manager, assignSeats, {
      blockId,
      offeringId,
      people: people.map(({ name, email }, at) => ({ line: at + 1, name, email })),
      commandId: commandId(),
    })
    return must(given.ok ? given.value.seatIds : null, JSON.stringify(given))
  }
  const [seatId = ''] = await give(set.first.id, [here, named])
  await run(house, here.actor, acceptSeat, { seatId, commandId: commandId() })
  await give(set.second.id, [elsewhere])
  const clerk = await world.person()
  await world.grant(clerk, 'registrar', { kind: 'provider', id: set.provider.id })
  const registrar = await world.actor(clerk)
  const offeringId = set.first.id
  const before = await ask(house, registrar, cancellation, { offeringId })
  expect(before).toMatchObject({
    value: { quoted: { people: 2, packs: [{ seats: 2 }], districts: [], totalCents: 0 } },
  })
  const asked = { offeringId, reason: 'Snow', expectedPeople: 2, expectedCents: 0, commandId: commandId() }
  expect(await run(house, registrar, cancelOffering, asked)).toMatchObject({ ok: true })
  await open.work()
  expect(await countBlock(open, blockId)).toEqual({ free: 4, assigned: 1 })
  expect(await countPool(open, offeringId)).toMatchObject({ taken: 0, accounted: 0 })
  expect(await countPool(open, set.second.id)).toMatchObject({ taken: 1, accounted: 1 })
  const ended = await open.db.selectFrom('enrollment').select('state').where('offering_id', '=', offeringId).execute()
  expect(ended.map(({ state }) => state)).toEqual(['canceled', 'canceled'])
  const letters = await open.db
    .selectFrom('letter')
    .select('person_id as personId')
    .where('offering_id', '=', offeringId)
    .where('kind', '=', 'offering-canceled')
    .execute()
  expect(letters.map(({ personId }) => personId)).toEqual(expect.arrayContaining([here.id, named.id, set.person.id]))
  expect(await listBreaches(open.db, { ids: 'installation' }, open.house.now())).toEqual([])
  // A freed seat is used in the next training.
  expect(await give(set.second.id, [named])).toHaveLength(1)
})
