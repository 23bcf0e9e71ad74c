import { isDeepStrictEqual } from 'node:util'
import { listBreaches } from '@inservice/db/reports'
import { register } from '@inservice/usecases/enrollment'
import { run } from '@inservice/usecases/kernel'
import { withHouse } from './open-drill.ts'

/** A cut connection between commit and answer: every command is sent three times with its id. One effect, one answer (I5). */
export const drillRepeat = () =>
  withHouse(async ({ house, db, world }) => {
    const provider = await world.provider()
    const offering = await world.offering({ provider, capacity: 50 })
    let alike = 0
    for (let index = 0; index < 20; index += 1) {
      const actor = await world.actor(await world.person())
      const input = { offeringId: offering.id, payBy: 'nothing' as const, expectedCents: 0, commandId: house.newId() }
      const answers = await Promise.all([1, 2, 3].map(() => run(house, actor, register, input)))
      if (answers[0]?.ok && answers.every((answer) => isDeepStrictEqual(answer, answers[0]))) alike += 1
    }
    const enrolled = await db.selectFrom('enrollment').select('id').where('offering_id', '=', offering.id).execute()
    const breaches = await listBreaches(db, { ids: 'installation' })
    return {
      drill: 'repeat',
      holds: alike === 20 && enrolled.length === 20 && breaches.length === 0,
      alike,
      enrolled: enrolled.length,
      breaches,
    }
  })
