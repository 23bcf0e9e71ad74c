import { dateIn, plusDays } from '@inservice/domain/kernel'
import type { Stage } from '../kernel/open-stage.ts'
import { zone } from './stage-training.ts'

/** A training of two days, the second of them today, with four people on its roster and nobody marked yet. */
export async function stageRoster({ world, agency }: Stage) {
  const { id: agencyId, districtId } = await agency()
  const trainer = await world.person({ givenName: 'Ingrid', familyName: 'Solberg', occupation: 'administrator' })
  const today = dateIn(world.now, zone)
  const offering = await world.offering({
    provider: agencyId,
    title: 'Talking about Numbers',
    sessions: [
      { date: plusDays(today, -1), from: '09:00', to: '12:00', title: 'First day' },
      { date: today, from: '00:30', to: '23:30', title: 'Second day' }, // open at whatever hour this runs
    ],
    instructors: [trainer],
  })
  const names = [
    ['Ana', 'Abbott'],
    ['Ben', 'Brandt'],
    ['Chloe', 'Castro'],
    ['Dmitri', 'Danilov'],
  ] as const
  for (const [givenName, familyName] of names)
    await world.enrollment(offering, await world.person({ givenName, familyName, organization: districtId }))
  return { trainer, offering, names: names.map((parts) => parts.join(' ')) }
}

export type Roster = Awaited<ReturnType<typeof stageRoster>>
