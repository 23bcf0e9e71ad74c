import type { Stage } from '../kernel/open-stage.ts'

/** A district with its seat manager and staff, and a cohort of five evenings in which districts buy seats at $275. */
export async function stageDistrict({ world, agency }: Stage) {
  const { id: agencyId } = await agency()
  const district = await world.organization()
  const manager = await world.person({
    givenName: 'Noor',
    familyName: 'Haddad',
    occupation: 'administrator',
    jobTitle: 'Director of Professional Learning',
    organization: district,
    email: `noor.haddad@${district.domain}`,
  })
  await world.grant(manager, 'seat_manager', { kind: 'organization', id: district.id })
  const employ = (givenName: string, familyName: string) =>
    world.person({
      givenName,
      familyName,
      organization: district,
      email: `${givenName}.${familyName}@${district.domain}`,
    })
  const staff = [
    await employ('Amara', 'Nwosu'),
    await employ('Beatriz', 'Luna'),
    await employ('Cheng', 'Guo'),
    await employ('Dilnoza', 'Karimova'),
    await employ('Elias', 'Berg'),
  ]
  const late = await employ('Farid', 'Aziz')
  const newcomers = [
    { name: 'Grace Kim', email: `grace.kim@${district.domain}` },
    { name: 'Hugo Marín', email: `hugo.marin@${district.domain}` },
  ]
  const cohort = await world.offering({
    provider: agencyId,
    kind: 'cohort',
    title: `Leading for Belonging, ${district.name}`,
    sessions: 5,
    prices: [{ cents: 27_500 }],
    district_seats: true,
    capacity: 40,
  })
  return { district, manager, staff, late, newcomers, cohort }
}

export type District = Awaited<ReturnType<typeof stageDistrict>>
