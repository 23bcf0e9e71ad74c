import { dateIn, plusDays } from '@inservice/domain/kernel'
import type { Stage } from '../kernel/open-stage.ts'

export const zone = 'America/Los_Angeles'

/** Days in front of a training: longer than any deadline for paying or withdrawing. */
export const daysAhead = 20

/**
 * Two mornings of 9:00 to 12:00 with a quarter hour's break, twenty days ahead, at $45, of the agency whose rules are:
 * breaks left out, half hour down, $3 an hour and $15 at least.
 */
export async function stageTraining({ world, agency }: Stage) {
  const { id: agencyId, districtId } = await agency()
  const trainer = await world.person({ givenName: 'Ingrid', familyName: 'Solberg', occupation: 'administrator' })
  const educator = await world.person({
    givenName: 'Rosa',
    familyName: 'Delgado',
    occupation: 'teacher',
    jobTitle: 'Third-Grade Teacher',
    organization: districtId,
    certificateNumber: '481516C',
  })
  const morning = {
    from: '09:00',
    to: '12:00',
    pauses: [{ from: '10:30', to: '10:45', kind: 'break' as const }],
    tags: ['equity'],
  }
  const today = dateIn(world.now, zone)
  const venue = await world.venue(agencyId, { name: 'Cedar River Center' })
  const offering = await world.offering({
    provider: agencyId,
    venue,
    title: `Reading Together, Group ${world.newId().slice(-4)}`, // its own for each journey, to be found in the catalog
    summary: 'Two mornings on reading with every child in the room.',
    sessions: [0, 1].map((day) => ({
      ...morning,
      date: plusDays(today, daysAhead + day),
      title: `Morning ${day + 1}`,
    })),
    prices: [{ cents: 4_500 }],
    instructors: [trainer],
    approved_minutes: 330,
    capacity: 12,
    contact_name: 'Learning desk',
    contact_email: 'learning@esd-121.example',
  })
  return { agencyId, districtId, trainer, educator, offering }
}

export type Training = Awaited<ReturnType<typeof stageTraining>>
