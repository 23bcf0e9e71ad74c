import { dateIn, plusDays } from '@inservice/domain/kernel'
import type { Stage } from '../kernel/open-stage.ts'
import { zone } from './stage-training.ts'

/** A free training with three seats, who registers others for it, one who is registered already, and one without an account. */
export async function stageColleagues({ world, agency }: Stage) {
  const { id: agencyId, districtId } = await agency()
  const offering = await world.offering({
    provider: agencyId,
    title: 'Reading the Room Together',
    capacity: 3,
    sessions: [{ date: plusDays(dateIn(world.now, zone), 60) }],
  })
  const buyer = await world.person({ givenName: 'Nadia', familyName: 'Brandt', organization: districtId })
  const enrolled = await world.person({ givenName: 'Iris', familyName: 'Already', organization: districtId })
  await world.enrollment(offering, enrolled)
  const colleague = await world.person({ givenName: 'Owen', familyName: 'Colleague', organization: districtId })
  const newcomer = { name: 'New Person', email: `new.${world.newId().slice(-6)}@x.example` }
  return { offering, buyer, enrolled, colleague, newcomer }
}

export type Colleagues = Awaited<ReturnType<typeof stageColleagues>>
