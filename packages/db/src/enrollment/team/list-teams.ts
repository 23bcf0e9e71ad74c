import type { Id } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../../kernel/index.ts'

export type TeamRow = {
  readonly id: Id
  readonly name: string
  readonly code: string
  readonly size: number
  readonly min: number
  readonly max: number
  readonly title: string
  readonly coachName: string | null
  readonly coachEmail: string | null
  readonly members: readonly { readonly enrollmentId: Id; readonly name: string; readonly school: string | null }[]
}

/** Teams with their members, by name: one's own, those of a cohort, or those that a person coaches. */
export const listTeams = async (
  db: Read,
  by: { readonly teamId: Id } | { readonly offeringId: Id } | { readonly coachId: Id },
): Promise<readonly TeamRow[]> => {
  const which =
    'teamId' in by
      ? sql`t.id = ${by.teamId}`
      : 'offeringId' in by
        ? sql`t.offering_id = ${by.offeringId}`
        : sql`t.coach_id = ${by.coachId}`
  const { rows } = await sql<TeamRow>`
    select t.id, t.name, t.code, t.size, coalesce(o.team_min, 1) as min, t.max_size as max, o.title,
      c.given_name || ' ' || c.family_name as "coachName", (select a.email from person_address a where a.person_id = c.id and a.is_primary) as "coachEmail",
      coalesce((select jsonb_agg(jsonb_build_object('enrollmentId', e.id, 'name', p.given_name || ' ' || p.family_name,
          'school', coalesce(school.name, home.name)) order by p.family_name, p.given_name, e.id)
        from team_member m join enrollment e on e.id = m.enrollment_id join person p on p.id = e.person_id
        left join organization school on school.id = p.school_id left join organization home on home.id = p.organization_id
        where m.team_id = t.id), '[]') as members
    from team t join offering o on o.id = t.offering_id left join person c on c.id = t.coach_id
    where ${which} order by o.starts_at desc nulls last, o.id, lower(t.name), t.id limit 500`.execute(db)
  return rows
}
