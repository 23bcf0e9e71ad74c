import { listBreaches } from '@inservice/db/reports'
import { run } from '@inservice/usecases/kernel'
import { register } from '@inservice/usecases/enrollment'
import { sql } from 'kysely'
import { withHouse } from './open-drill.ts'

const people = 200
const seats = 20

/**
 * The last seats: 200 people at once for 20, each from a process of its own. With the guards on, 20 succeed and 180 are told; with lock and check off
 * (a bare read-then-write of the same rows) it must oversell, else the drill proves nothing.
 */
export const drillRace = () =>
  withHouse(async ({ house, db, world }) => {
    const provider = await world.provider()
    const offering = await world.offering({ provider, capacity: seats })
    const actors = []
    for (let index = 0; index < people; index += 1) actors.push(await world.actor(await world.person()))
    const answers = await Promise.all(
      actors.map((actor) =>
        run({ ...house }, actor, register, {
          offeringId: offering.id,
          payBy: 'nothing',
          expectedCents: 0,
          commandId: house.newId(),
        }),
      ),
    )
    const won = answers.filter((answer) => answer.ok).length
    const told = answers.filter((answer) => !answer.ok && answer.refusal.code === 'offering-full').length
    const breaches = await listBreaches(db, { ids: 'installation' })

    await sql`create table bare (taken int); insert into bare values (0)`.execute(db)
    const bare = await Promise.all(
      actors.map(async () => {
        const { rows } = await sql<{ taken: number }>`select taken from bare`.execute(db)
        const taken = rows[0]?.taken ?? 0
        if (taken >= seats) return false
        await sql`update bare set taken = ${taken + 1}`.execute(db)
        return true
      }),
    )
    const oversold = bare.filter(Boolean).length
    const holds = won === seats && told === people - seats && breaches.length === 0 && oversold > seats
    return { drill: 'race', holds, won, told, breaches, withoutGuards: { sold: oversold, of: seats } }
  })
