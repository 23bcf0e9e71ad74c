import { payAtHostedPage } from '@inservice/gateways/stripe-emulator'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cancelStage, countPool, openCardHouse, readBooks } from '../../test/index.ts'
import { checkPayment } from '../billing/index.ts'
import { run } from '../kernel/index.ts'
import { register } from './register.ts'
import { windDown, windDownAll } from './wind-down.ts'

let open: Awaited<ReturnType<typeof openCardHouse>>
let books: ReturnType<typeof readBooks>
beforeAll(async () => {
  open = await openCardHouse()
  books = readBooks(open)
})
afterAll(() => open.close())

const commandId = () => open.house.newId()
describe('twice', () => {
  test('the same command answers what it answered; a second one finds it done; the work done twice gives back once', async () => {
    const stage = await cancelStage(open)
    const { orderId } = await stage.paid()
    const id = commandId()
    const first = await stage.cancel({}, stage.registrar, id)
    const again = await stage.cancel({ expectedPeople: 7 }, stage.registrar, id)
    expect(again).toEqual(first)
    await Promise.all([windDown(open.house, stage.offeringId), windDown(open.house, stage.offeringId)])
    await open.settle()
    await windDownAll.handle(open.house, {})
    await open.settle()
    expect(await books.orderOf(orderId)).toEqual({ state: 'refunded', refundedCents: 12_000 })
    expect(await books.papersOf(orderId)).toEqual(['credit_note 12000', 'receipt 12000'])
  })

  test('killed in the middle: what was done stands, the rest is done by the next minute’s round', async () => {
    const stage = await cancelStage(open, { capacity: 60, cents: 0 })
    for (let seat = 0; seat < 60; seat += 1) await stage.enroll('nothing')
    await stage.cancel()
    let steps = 0
    const dying = {
      ...open.house,
      newId: () => {
        steps += 1
        if (steps > 115) throw new Error('killed')
        return open.house.newId()
      },
    }
    await expect(windDown(dying, stage.offeringId)).rejects.toThrow('killed')
    const between = await stage.board()
    expect(between.progress?.peopleLeft).toBeGreaterThan(0)
    expect(between.progress?.peopleLeft).toBeLessThan(60)
    const { taken, accounted } = await countPool(open, stage.offeringId)
    expect(taken).toBe(accounted)
    await windDownAll.handle(open.house, {})
    expect((await stage.board()).progress).toMatchObject({ peopleLeft: 0 })
    expect(await countPool(open, stage.offeringId)).toMatchObject({ taken: 0 })
  })
})

describe('raced', () => {
  test('with someone who registers: either they are counted, or they are refused', async () => {
    const stage = await cancelStage(open, { cents: 0 })
    const people = await Promise.all(Array.from({ length: 8 }, () => stage.someone()))
    const { offeringId } = stage
    const registering = people.map(({ actor }) =>
      run(open.house, actor, register, { offeringId, payBy: 'nothing', expectedCents: 0, commandId: commandId() }),
    )
    const canceled = await stage.cancel()
    const answers = await Promise.all(registering)
    const codes = [canceled, ...answers].map((one) => (one.ok ? 'ok' : one.refusal.code))
    expect(canceled.ok ? ['ok', 'registration-closed'] : ['ok', 'cancellation-changed']).toEqual(
      expect.arrayContaining(codes),
    )
    const { taken, accounted } = await countPool(open, offeringId)
    expect(taken).toBe(accounted)
    expect(accounted).toBe(answers.filter(({ ok }) => ok).length)
  })

  test('control: the pool’s own lock is what refuses one who read the offering while it was open', async () => {
    const stage = await cancelStage(open, { cents: 0 })
    await stage.cancel()
    const taking = () =>
      open.db
        .updateTable('seat_pool')
        .set((eb) => ({ taken: eb('taken', '+', 1) }))
        .where('offering_id', '=', stage.offeringId)
        .execute()
    await expect(taking()).rejects.toMatchObject({ constraint: 'seat_pool_closed' })
    await open.db.updateTable('seat_pool').set({ closed: false }).where('offering_id', '=', stage.offeringId).execute()
    await expect(taking()).resolves.toBeDefined()
    await open.db.updateTable('seat_pool').set({ taken: 0 }).where('offering_id', '=', stage.offeringId).execute()
  })

  test('with a payment: late money for a called-off order goes back in full', async () => {
    const stage = await cancelStage(open)
    open.emulator.faults({ webhooks: { lose: true } })
    const one = await stage.unpaid()
    await payAtHostedPage(one.url)
    open.emulator.faults(null)
    await stage.cancel()
    await windDown(open.house, stage.offeringId)
    await checkPayment.go(open.house, one.actor, { orderId: one.orderId, commandId: commandId() })
    await open.settle()
    expect(await books.orderOf(one.orderId)).toEqual({ state: 'refunded', refundedCents: 12_000 })
    expect(await books.ledgerOf(one.orderId)).toEqual({})
    expect(await books.enrollmentsOf(stage.offeringId)).toEqual(['canceled'])
  })
})
