import type { Db } from '@inservice/db/kernel'

export type Agency = { id: string; districtId: string }

/** The agency for whom the demonstration's registrar works, and the district of its seat manager. */
export async function findAgency(db: Db): Promise<Agency> {
  const scopeOf = async (email: string, role: 'registrar' | 'seat_manager'): Promise<string> => {
    const { scope_id } = await db
      .selectFrom('role_grant')
      .innerJoin('person_address', 'person_address.person_id', 'role_grant.person_id')
      .where('person_address.email', '=', email)
      .where('role', '=', role)
      .select('scope_id')
      .executeTakeFirstOrThrow()
    if (!scope_id) throw new Error(`${email} works for the whole installation`)
    return scope_id
  }
  return {
    id: await scopeOf('registrar@demo.example', 'registrar'),
    districtId: await scopeOf('seat-manager@demo.example', 'seat_manager'),
  }
}
