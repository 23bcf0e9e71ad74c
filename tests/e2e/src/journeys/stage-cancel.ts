import { dateIn, plusDays } from '@inservice/domain/kernel'
import type { Stage } from '../kernel/open-stage.ts'
import { zone } from './stage-training.ts'

/** A training at $150 with a district's block of three, one of them claimed, someone who came for free, and its registrar. */
export async function stageCancel({ world, agency }: Stage) {
  const { id: agencyId } = await agency()
  const registrar = await world.person({ givenName: 'Wren', familyName: 'Tallis', occupation: 'administrator' })
  await world.grant(registrar, 'registrar', { kind: 'provider', id: agencyId })
  const district = await world.organization()
  const manager = await world.person({ givenName: 'Noor', familyName: 'Haddad', organization: district })
  await world.grant(manager, 'seat_manager', { kind: 'organization', id: district.id })
  const claimed = await world.person({ givenName: 'Amara', familyName: 'Nwosu', organization: district })
  const offering = await world.offering({
    provider: agencyId,
    title: `Reading the River, ${district.name}`,
    capacity: 20,
    district_seats: true,
    prices: [{ cents: 15_000 }],
    sessions: [{ date: plusDays(dateIn(world.now, zone), 60) }],
  })
  const block = await world.seatBlock({ offering, organization: district, manager, quantity: 3, claimed: [claimed] })
  const guest = await world.person({ givenName: 'Gwen', familyName: 'Ortiz' })
  await world.enrollment(offering, guest)
  return { registrar, manager, claimed, guest, offering, block, district }
}
