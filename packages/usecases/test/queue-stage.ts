import { must, type Id } from '@inservice/domain/kernel'
import { declineOffer, joinWaitingList, register, takeOffer, waitingPlace, withdraw } from '../src/enrollment/index.ts'
import { ask, run } from '../src/kernel/index.ts'
import { changeCapacity, moveWaiting, removeWaiting, reserveSeats, waitingList } from '../src/seats/index.ts'
import type { openHouse } from './open-house.ts'

type Open = Awaited<ReturnType<typeof openHouse>>
type Someone = { id: Id; email: string; actor: Awaited<ReturnType<Open['world']['actor']>> }

/** A full offering with its line and its registrar, and what people and staff do about it. */
export const queueStage = async (open: Open, wish: { capacity: number; date?: string }) => {
  const { world, house } = open
  const provider = await world.provider()
  const { capacity, date = '2026-05-04' } = wish
  const offering = await world.offering({ provider, capacity, sessions: [{ date }] })
  const offeringId = offering.id
  const fresh = () => ({ commandId: house.newId() })
  const someone = async (givenName = 'Given', familyName = 'Family'): Promise<Someone> => {
    const person = await world.person({ givenName, familyName })
    return { ...person, actor: await world.actor(person) }
  }
  const clerk = await world.person({ givenName: 'Rosa', familyName: 'Diaz' })
  await world.grant(clerk, 'registrar', { kind: 'provider', id: provider.id })
  const registrar = await world.actor(clerk)
  const enroll = ({ actor }: Someone) =>
    run(house, actor, register, { offeringId, payBy: 'nothing', expectedCents: 0, ...fresh() })
  const join = async (one: Someone, companions: { name: string; email: string }[] = []) => {
    const joined = await run(house, one.actor, joinWaitingList, { offeringId, companions, ...fresh() })
    return { ...one, entryId: must(joined.ok ? joined.value.entryId : undefined, JSON.stringify(joined)) }
  }
  const seated: Someone[] = []
  for (let seat = 0; seat < capacity; seat += 1) {
    const one = await someone()
    await enroll(one)
    seated.push(one)
  }
  const board = async () => {
    const asked = await ask(house, registrar, waitingList, { offeringId })
    return must(asked.ok ? asked.value : undefined, 'the registrar sees the line')
  }
  return {
    offering,
    offeringId,
    provider,
    registrar,
    seated,
    someone,
    enroll,
    join,
    board,
    /** Someone gives their seat back; whoever hears of it has not yet. */
    leave: async ({ id, actor }: Someone) => {
      const { id: enrollmentId } = await open.db
        .selectFrom('enrollment')
        .select('id')
        .where('offering_id', '=', offeringId)
        .where('person_id', '=', id)
        .where('state', '=', 'confirmed')
        .executeTakeFirstOrThrow()
      await run(house, actor, withdraw, { enrollmentId, expectedCents: 0, ...fresh() })
    },
    decline: ({ actor }: Someone, entryId: Id) => run(house, actor, declineOffer, { entryId, ...fresh() }),
    take: ({ actor }: Someone, entryId: Id) => run(house, actor, takeOffer, { entryId, ...fresh() }),
    move: (entryId: Id, to: number, reason: string) =>
      run(house, registrar, moveWaiting, { entryId, to, reason, ...fresh() }),
    remove: (entryId: Id, reason: string) => run(house, registrar, removeWaiting, { entryId, reason, ...fresh() }),
    resize: (to: number) => run(house, registrar, changeCapacity, { offeringId, capacity: to, ...fresh() }),
    reserve: (its: { organizationId: Id; quantity: number; releasesOn: string }) =>
      run(house, registrar, reserveSeats, { offeringId, ...its, ...fresh() }),
    place: async ({ actor }: Someone) => {
      const answer = await ask(house, actor, waitingPlace, { offeringId })
      return answer.ok ? answer.value.entry : null
    },
  }
}
