import type { Stage } from '../kernel/open-stage.ts'

/** Two trainings that answer the same words: one free and online, one at a place and with a fee. */
export async function stageShelf({ world, agency }: Stage) {
  const { id: agencyId } = await agency()
  const trainer = await world.person({ givenName: 'Ingrid', familyName: 'Solberg', occupation: 'administrator' })
  const group = world.newId().slice(-4) // its own for each journey
  const both = { provider: agencyId, instructors: [trainer], summary: 'Sounds before letters.' }
  const online = await world.offering({
    ...both,
    title: `Phonological Awareness in Kindergarten, Group ${group}`,
    format: 'online',
    sessions: [{ from: '16:00', to: '18:00', onlineUrl: 'https://meet.example/phonics' }],
    approved_minutes: 120,
  })
  const atPlace = await world.offering({
    ...both,
    title: `Phonological Awareness in First Grade, Group ${group}`,
    prices: [{ cents: 6_000 }],
    venue: await world.venue(agencyId),
  })
  return { online, atPlace, slip: `fonological awarness grup ${group}` }
}

export type Shelf = Awaited<ReturnType<typeof stageShelf>>
