import { listBreaches } from '@inservice/db/reports'
import { register } from '@inservice/usecases/enrollment'
import { run } from '@inservice/usecases/kernel'
import { sql } from 'kysely'
import { measure } from './measure.ts'
import { withHouse } from './open-bench.ts'

const people = 600
const clients = 12

/**
 * Registrations a second for one free offering through the whole command, in this process, against the plain form of the same
 * rows: lock the counter, insert enrollment, order, line, audit and answer, one transaction each. The database does not flush.
 */
export const benchRegister = () =>
  withHouse(async ({ house, db, world }) => {
    const provider = await world.provider()
    const offering = await world.offering({ provider, capacity: people })
    const bare = await world.offering({ provider, capacity: people })
    const persons: { id: string }[] = []
    for (let index = 0; index < people; index += 1) persons.push(await world.person())
    const actors = await Promise.all(persons.map((person) => world.actor(person)))
    let refused = 0
    const ours = await measure(people, clients, async (index) => {
      const actor = actors[index] ?? { kind: 'anyone' as const }
      const answer = await run(house, actor, register, {
        offeringId: offering.id,
        payBy: 'nothing',
        expectedCents: 0,
        commandId: house.newId(),
      })
      if (!answer.ok) refused += 1
    })
    const baseline = await measure(people, clients, async (index) => {
      const person = persons[index]?.id
      const id = house.newId()
      await db.transaction().execute(async (tx) => {
        await sql`update seat_pool set taken = taken + 1 where offering_id = ${bare.id}`.execute(tx)
        await sql`insert into customer_order (id, provider_id, number, buyer_id, state, method, total_cents, created_at) values (${id}, ${provider.id}, ${id}, ${person}, 'paid', 'none', 0, now())`.execute(
          tx,
        )
        await sql`insert into enrollment (id, offering_id, person_id, state, coverage, order_id, registered_by, created_at) values (${id}, ${bare.id}, ${person}, 'confirmed', 'free', ${id}, ${person}, now())`.execute(
          tx,
        )
        await sql`insert into audit (id, at, command, subject_kind) values (${id}, now(), 'bare', 'enrollment')`.execute(
          tx,
        )
      })
    })
    const rows = await db
      .selectFrom('enrollment')
      .select('id')
      .where('offering_id', '=', offering.id)
      .where('state', '=', 'confirmed')
      .execute()
    const breaches = await listBreaches(db, { ids: 'installation' })
    const sound = rows.length === people && refused === 0 && breaches.length === 0
    return {
      bench: 'register',
      ...ours,
      baselinePerSecond: baseline.perSecond,
      ratio: Math.round((ours.perSecond / baseline.perSecond) * 100) / 100,
      rows: rows.length,
      refused,
      sound,
    }
  })
