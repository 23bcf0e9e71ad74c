import { sql } from 'kysely'
import type { openHouse } from './open-house.ts'

type Open = Awaited<ReturnType<typeof openHouse>>

/** A sound little installation: a paid registration with a breakout, a seat block, a verified claim, a full training. */
export const breachStage = async (open: Open) => {
  const { world, db } = open
  const provider = await world.provider()
  const organization = await world.organization()
  const person = await world.person({ organization })
  const manager = await world.person({ organization })
  const offering = await world.offering({ provider, capacity: 20, sessions: 2 })
  const program = await world.program(provider)
  const inProgram = await world.offering({ provider, program, capacity: 5 })
  const order = await world.order({ provider, buyer: person, lines: [{ subject: offering, person, cents: 15_000 }] })
  const breakout = offering.sessions[1]?.id ?? ''
  await db
    .insertInto('seat_pool')
    .values({ id: open.house.newId(), offering_id: offering.id, session_id: breakout, capacity: 5, taken: 1 })
    .execute()
  const [orderLine = ''] = order.lineIds
  const enrollment = await world.enrollment(offering, person, {
    coverage: 'card',
    order,
    orderLine,
    sessions: [breakout],
  })
  const block = await world.seatBlock({ offering, organization, manager, quantity: 3, claimed: [await world.person()] })
  const claim = await world.claim(offering, person, { state: 'verified', enrollment })
  const award = await world.award(offering, person, { claim, policy: provider.policies.credit })
  const full = await world.offering({ provider, capacity: 1 })
  await world.enrollment(full, await world.person())
  await world.waiting(full, await world.person())
  await sql`update payment set settled_at = now() - interval '2 hours' where order_id = ${order.id}`.execute(db)
  const administrator = await world.person()
  await world.grant(administrator, 'administrator', 'installation')
  const registrar = await world.person()
  await world.grant(registrar, 'registrar', { kind: 'provider', id: provider.id })
  return {
    offering,
    order,
    enrollment,
    block,
    program,
    inProgram,
    organization,
    manager,
    claim,
    award,
    full,
    person,
    breakout,
    administrator: await world.actor(administrator),
    registrar: await world.actor(registrar),
  }
}
