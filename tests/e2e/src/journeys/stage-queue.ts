import { dateIn, plusDays } from '@inservice/domain/kernel'
import type { Stage } from '../kernel/open-stage.ts'
import { zone } from './stage-training.ts'

/** A full training of one seat, its registrar and its trainer, and two who would like to come. */
export async function stageQueue({ world, agency }: Stage) {
  const { id: agencyId, districtId } = await agency()
  const registrar = await world.person({ givenName: 'Wren', familyName: 'Tallis', occupation: 'administrator' })
  await world.grant(registrar, 'registrar', { kind: 'provider', id: agencyId })
  const trainer = await world.person({ givenName: 'Ingrid', familyName: 'Solberg' })
  const offering = await world.offering({
    provider: agencyId,
    title: 'Small Groups, Big Questions',
    capacity: 1,
    sessions: [{ date: plusDays(dateIn(world.now, zone), 60) }],
    instructors: [trainer],
  })
  await world.enrollment(offering, await world.person({ organization: districtId }))
  const first = await world.person({ givenName: 'Fern', familyName: 'First', organization: districtId })
  const second = await world.person({ givenName: 'Sol', familyName: 'Second', organization: districtId })
  return { registrar, trainer, offering, first, second }
}
