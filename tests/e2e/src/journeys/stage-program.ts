import type { Stage } from '../kernel/open-stage.ts'

/** A district with its seat manager and a school, and a program that sells packs of five seats, with two trainings to come. */
export async function stageProgram({ world, agency }: Stage) {
  const { id: agencyId } = await agency()
  const district = await world.organization()
  const school = await world.organization({
    kind: 'school',
    parent: district,
    name: `Alder Elementary, ${district.name}`,
  })
  const manager = await world.person({
    givenName: 'Ines',
    familyName: 'Calderon',
    occupation: 'administrator',
    organization: district,
    email: `ines.calderon@${district.domain}`,
  })
  await world.grant(manager, 'seat_manager', { kind: 'organization', id: district.id })
  const name = `Belonging Network, ${district.name}`
  const program = { ...(await world.program({ id: agencyId }, { name })), name }
  await world.packPrice(program, { name: 'Five seats for a year', unitCents: 30_000, packSize: 5 })
  const training = (title: string, capacity: number) =>
    world.offering({
      provider: agencyId,
      program,
      title: `${title}, ${district.name}`,
      capacity,
      prices: [{ cents: 15_000 }],
    })
  return {
    district,
    school,
    manager,
    program,
    evening: await training('Evening Circle', 20),
    retreat: await training('Winter Retreat', 0),
    delegate: { name: 'Paz Ortega', email: `paz.ortega@${district.domain}` },
    teacher: { name: 'Quinn Abara', email: `quinn.abara@${district.domain}` },
  }
}

export type ProgramStage = Awaited<ReturnType<typeof stageProgram>>
