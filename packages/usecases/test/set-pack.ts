import { must, type Id } from '@inservice/domain/kernel'
import { run } from '../src/kernel/index.ts'
import { buyPack } from '../src/seats/index.ts'
import type { openHouse } from './open-house.ts'
import { setDistrict } from './set-district.ts'

type Open = Awaited<ReturnType<typeof openHouse>>

/** A district whose provider sells packs of five seats of a program at $300 each, good for 90 days, and two of its trainings. */
export const setPack = async (
  open: Open,
  wish: { capacity?: number; cents?: number; validDays?: number | null } = {},
) => {
  const { world, house } = open
  const { capacity = 20, cents = 30_000, validDays = 90 } = wish
  const set = await setDistrict(open)
  const program = await world.program(set.provider)
  const price = await world.packPrice(program, { unitCents: cents, packSize: 5, validDays })
  const training = (date = '2026-04-20', its: { program?: { id: Id } | null; capacity?: number } = {}) =>
    world.offering({
      provider: set.provider,
      ...(its.program === null ? {} : { program: its.program ?? program }),
      capacity: its.capacity ?? capacity,
      sessions: [{ date }],
      prices: [{ cents: 15_000 }],
    })
  const [first, second] = [await training(), await training('2026-04-27')]
  const buyPacks = (quantity: number, its: object = {}, actor = set.manager) =>
    run(house, actor, buyPack, {
      priceId: price.id,
      organizationId: set.district.id,
      quantity,
      expectedCents: quantity * cents,
      purchaseOrderNumber: 'PO-7',
      authorizedCents: 10_000_000,
      approver: 'K. Moss',
      commandId: house.newId(),
      ...its,
    })
  const boughtPack = async (quantity = 5, its: object = {}): Promise<Id> => {
    const answer = await buyPacks(quantity, its)
    return must(answer.ok ? answer.value.blockId : null, JSON.stringify(answer))
  }
  return { ...set, program, price, training, first, second, buyPacks, boughtPack }
}
