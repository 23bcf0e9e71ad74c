import type { ApplicationState } from '@inservice/domain/enrollment'
import type { Id, Instant } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../../kernel/index.ts'

export type ApplicationDetail = {
  readonly id: Id
  readonly offeringId: Id
  readonly personId: Id
  readonly name: string
  readonly email: string | null
  readonly school: string | null
  readonly jobTitle: string
  readonly state: ApplicationState
  readonly answers: Readonly<Record<string, string>>
  readonly submittedAt: Instant | null
  readonly decidedAt: Instant | null
  readonly reason: string
  readonly confirmBy: Instant | null
  readonly keepsSeat: boolean
}

/** One application with whom it is of; null columns where it was not handed in or decided. */
export const findApplication = async (db: Read, id: Id): Promise<ApplicationDetail | undefined> => {
  const { rows } = await sql<ApplicationDetail>`
    select a.id, a.offering_id as "offeringId", a.person_id as "personId", p.given_name || ' ' || p.family_name as name,
      (select m.email from person_address m where m.person_id = p.id order by m.is_primary desc, m.email limit 1) as email,
      coalesce(school.name, home.name) as school, coalesce(p.job_title, '') as "jobTitle", a.state, a.answers, a.submitted_at as "submittedAt",
      a.decided_at as "decidedAt", a.reason, a.confirm_by as "confirmBy", a.hold_id is not null as "keepsSeat"
    from application a join person p on p.id = a.person_id
    left join organization school on school.id = p.school_id left join organization home on home.id = p.organization_id
    where a.id = ${id}`.execute(db)
  return rows[0]
}
