import { claim } from '../src/hours/index.ts'
import { run, type House } from '../src/kernel/index.ts'
import { claimStage } from './claim-stage.ts'
import type { openHouse } from './open-house.ts'

type Open = Awaited<ReturnType<typeof openHouse>>
type Wish = { enrolled?: boolean; marks?: 'all' | 'none' | 'no sign-out' }

/** A registrar's desk: a provider, an ended offering of two mornings, 3 and 4 March, and those who claim its hours. */
export const deskStage = (open: Open) => {
  const { world, db } = open
  const house: House = open.house
  const desk = async (fee: object = { perHourCents: 0 }) => {
    open.setNow('2026-03-10T02:00:00.000Z')
    const provider = await world.provider({ rules: { clock_hour_fee: fee } })
    const district = await world.organization()
    const offering = await world.offering({ provider, sessions: [{ date: '2026-03-03' }, { date: '2026-03-04' }] })
    const clerk = await world.person()
    await world.grant(clerk, 'registrar', { kind: 'provider', id: provider.id })
    return { provider, district, offering, registrar: await world.actor(clerk) }
  }
  type Desk = Awaited<ReturnType<typeof desk>>
  const mark = async ({ offering }: Desk, person: { id: string }, marks: Wish['marks'] = 'all') => {
    const [first, second] = offering.sessionIds.map((id) => ({ id }))
    if (marks === 'none' || !first || !second) return
    await world.marks(offering, person, { session: first })
    await world.marks(offering, person, { session: second, ...(marks === 'no sign-out' ? { to: null } : {}) })
  }
  return {
    desk,
    /** Someone with a claim: evaluated where they are on the roster, by code where they are not. */
    claimant: async (at: Desk, wish: Wish = {}) => {
      const { offering, district } = at
      const enrolled = wish.enrolled !== false
      const person = await world.person({ organization: district })
      if (enrolled) await world.enrollment(offering, person)
      await mark(at, person, wish.marks)
      const actor = await world.actor(person)
      if (enrolled) await claimStage(open).evaluate({ actor, offering })
      const made = await run(house, actor, claim, {
        offeringId: offering.id,
        affidavit: true,
        claimCode: enrolled ? '' : offering.claimCode,
        commandId: house.newId(),
      })
      return { person, actor, claimId: made.ok ? made.value.claimId : '' }
    },
    awards: (personId: string) =>
      db.selectFrom('award').selectAll().where('person_id', '=', personId).orderBy('version').execute(),
  }
}

export type Desk = Awaited<ReturnType<ReturnType<typeof deskStage>['desk']>>
