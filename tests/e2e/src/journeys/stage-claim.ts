import { dateIn, plusDays } from '@inservice/domain/kernel'
import type { Stage } from '../kernel/open-stage.ts'
import { zone } from './stage-training.ts'

/** A morning that has passed, with someone who was there and on no roster; and the agency's registrar. */
export async function stageClaim({ world, agency }: Stage) {
  const { id: agencyId, districtId } = await agency()
  const registrar = await world.person({ givenName: 'Wren', familyName: 'Tallis', occupation: 'administrator' })
  await world.grant(registrar, 'registrar', { kind: 'provider', id: agencyId })
  const educator = await world.person({
    givenName: 'Oluchi',
    familyName: `Eze ${world.newId().slice(-4)}`, // found in a queue that others fill too
    organization: districtId,
    jobTitle: 'Kindergarten Teacher',
  })
  const offering = await world.offering({
    provider: agencyId,
    title: 'Songs and Letters',
    sessions: [{ date: plusDays(dateIn(world.now, zone), -2), tags: ['equity'] }],
  })
  return { agencyId, registrar, educator, offering }
}

export type Claim = Awaited<ReturnType<typeof stageClaim>>
