import { payAtHostedPage } from '@inservice/gateways/stripe-emulator'
import { must, type Id } from '@inservice/domain/kernel'
import { payOrder } from '../src/billing/index.ts'
import {
  acceptSeat,
  assignSeats,
  cancellation,
  cancelOffering,
  joinWaitingList,
  register,
} from '../src/enrollment/index.ts'
import { ask, run } from '../src/kernel/index.ts'
import { buyBlock } from '../src/seats/index.ts'
import type { openCardHouse } from './open-card-house.ts'

type Open = Awaited<ReturnType<typeof openCardHouse>>
const price = 12_000

/** An offering at $120 with all that can be in it: paid, unpaid and invoiced registrations, a district's block, a line. */
export const cancelStage = async (open: Open, wish: { capacity?: number; cents?: number } = {}) => {
  const { world, house } = open
  const { capacity = 20, cents = price } = wish
  const provider = await world.provider()
  const district = await world.organization()
  const trainer = await world.person()
  const offering = await world.offering({
    provider,
    capacity,
    district_seats: true,
    instructors: [trainer],
    prices: cents > 0 ? [{ cents }] : [],
  })
  const offeringId = offering.id
  const fresh = () => ({ commandId: house.newId() })
  const clerk = await world.person({ givenName: 'Rosa', familyName: 'Diaz' })
  await world.grant(clerk, 'registrar', { kind: 'provider', id: provider.id })
  const registrar = await world.actor(clerk)
  const buyer = await world.person({ organization: district })
  await world.grant(buyer, 'seat_manager', { kind: 'organization', id: district.id })
  const manager = await world.actor(buyer)
  const someone = async (its: Parameters<Open['world']['person']>[0] = {}) => {
    const person = await world.person(its)
    return { ...person, actor: await world.actor(person) }
  }
  const enroll = async (payBy: 'nothing' | 'card' | 'purchase_order', its: object = {}) => {
    const one = await someone()
    const answer = await run(house, one.actor, register, {
      offeringId,
      payBy,
      expectedCents: payBy === 'nothing' ? 0 : cents,
      ...its,
      ...fresh(),
    })
    return { ...one, ...must(answer.ok ? answer.value : undefined, JSON.stringify(answer)) }
  }
  const unpaid = async () => {
    const one = await enroll('card')
    const page = await payOrder.go(house, one.actor, { orderId: one.orderId, language: 'en', ...fresh() })
    return { ...one, url: must(page.ok ? page.value.url : undefined, JSON.stringify(page)) }
  }
  const board = async () => {
    const answer = await ask(house, registrar, cancellation, { offeringId })
    return must(answer.ok ? answer.value : undefined, 'the registrar sees the cancellation')
  }
  return {
    provider,
    district,
    offering,
    offeringId,
    registrar,
    manager,
    trainer,
    someone,
    enroll,
    unpaid,
    board,
    paid: async () => {
      const one = await unpaid()
      await payAtHostedPage(one.url)
      await open.settle()
      return one
    },
    invoiced: () => enroll('purchase_order', { organizationId: district.id, purchaseOrderNumber: 'PO-R' }),
    wait: async () => {
      const one = await someone()
      const joined = await run(house, one.actor, joinWaitingList, { offeringId, ...fresh() })
      return { ...one, entryId: must(joined.ok ? joined.value.entryId : undefined, JSON.stringify(joined)) }
    },
    /** A block of seats: one claimed, one named and not taken, the rest free. */
    block: async (quantity: number) => {
      const answer = await run(house, manager, buyBlock, {
        offeringId,
        organizationId: district.id,
        quantity,
        expectedCents: quantity * cents,
        purchaseOrderNumber: 'PO-7',
        authorizedCents: 1_000_000,
        approver: 'K. Moss',
        ...fresh(),
      })
      const { blockId, orderId } = must(answer.ok ? answer.value : undefined, JSON.stringify(answer))
      const [taker, named] = [await someone({ organization: district }), await someone({ organization: district })]
      const people = [taker, named].map(({ name, email }, at) => ({ line: at + 1, name, email }))
      const given = await run(house, manager, assignSeats, { blockId, people, ...fresh() })
      const [seatId = ''] = given.ok ? given.value.seatIds : []
      await run(house, taker.actor, acceptSeat, { seatId, ...fresh() })
      return { blockId, orderId, taker, named, seatId }
    },
    cancel: async (its: object = {}, actor = registrar, commandId: Id = house.newId()) => {
      const { quoted } = await board()
      return run(house, actor, cancelOffering, {
        offeringId,
        reason: 'The venue is flooded',
        expectedPeople: quoted?.people ?? 0,
        expectedCents: quoted?.totalCents ?? 0,
        ...its,
        commandId,
      })
    },
  }
}
