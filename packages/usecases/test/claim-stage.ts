import { examplePolicies } from '@inservice/domain/hours'
import type { Id } from '@inservice/domain/kernel'
import { settle } from '../src/billing/index.ts'
import { answer } from '../src/evaluation/index.ts'
import { claim } from '../src/hours/index.ts'
import { run } from '../src/kernel/index.ts'
import type { openHouse } from './open-house.ts'

type Open = Awaited<ReturnType<typeof openHouse>>
type Wish = { rules?: object; marks?: boolean; complete?: boolean; enrolled?: boolean }

/** The evening of the day on which the stage's offering ended. */
const evening = '2026-03-10T02:00:00.000Z'

/** A provider that asks `gates` in this order, by its usual rules. */
export const creditWith = (gates: readonly string[]) => ({ ...examplePolicies.halfHourDown, gates })

/** Those who attended the one session of an ended offering, Monday 9 March, 9:00–12:00, and what they do about it. */
export const claimStage = (open: Open) => {
  const { house, world, db } = open
  const commandId = (): Id => house.newId()
  const attended = async (wish: Wish = {}) => {
    open.setNow(evening)
    const provider = await world.provider({ rules: { clock_hour_fee: { perHourCents: 0 }, ...wish.rules } })
    const district = await world.organization()
    const offering = await world.offering({ provider, sessions: [{ date: '2026-03-09', tags: ['equity'] }] })
    const person = await world.person(wish.complete === false ? {} : { organization: district })
    if (wish.enrolled !== false) await world.enrollment(offering, person)
    if (wish.marks !== false) await world.marks(offering, person)
    return { provider, district, offering, person, actor: await world.actor(person) }
  }
  type Them = Awaited<ReturnType<typeof attended>>
  return {
    attended,
    evening,
    claimFor: ({ actor, offering }: Them, its: object = {}) =>
      run(house, actor, claim, { offeringId: offering.id, affidavit: true, commandId: commandId(), ...its }),
    evaluate: ({ actor, offering }: Pick<Them, 'actor'> & { offering: { id: Id } }) => {
      const answers = { objectives: 5, relevance: 5, quality: 4, standards: 4 }
      return run(house, actor, answer, { offeringId: offering.id, answers, commandId: commandId() })
    },
    awardsOf: ({ person }: Them) =>
      db.selectFrom('award').selectAll().where('person_id', '=', person.id).orderBy('version').execute(),
    /** Settles an order as the payment provider would report it, and lets the listeners hear: the jobs that ran. */
    payInFull: async (orderId: Id, cents: number) => {
      const sessionId = `cs_${orderId}`
      await db
        .insertInto('payment')
        .values({
          id: commandId(),
          order_id: orderId,
          method: 'card',
          state: 'open',
          amount_cents: cents,
          gateway: 'stripe',
          gateway_session_id: sessionId,
          created_at: evening,
        })
        .execute()
      const reported = { sessionId, amountCents: cents, gatewayPaymentId: `pi_${orderId}` }
      await run(house, { kind: 'machine', name: 'test' }, settle, { ...reported, commandId: commandId() })
      return open.work()
    },
  }
}
