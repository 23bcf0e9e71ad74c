import type { ApplicationState } from '@inservice/domain/enrollment'
import type { Id, Instant } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../../kernel/index.ts'

export type ApplicationLine = {
  readonly id: Id
  readonly name: string
  readonly school: string | null
  readonly state: ApplicationState
  readonly submittedAt: Instant
  readonly confirmBy: Instant | null
  readonly keepsSeat: boolean
  /** Among those on the waiting list, in the order in which they handed in; the first is 1. */
  readonly waitingPlace: number | null
}

/** The applications that were handed in to one offering, in the order in which they came. */
export const listApplications = async (db: Read, offeringId: Id): Promise<readonly ApplicationLine[]> => {
  const { rows } = await sql<ApplicationLine>`
    select a.id, p.given_name || ' ' || p.family_name as name, coalesce(school.name, home.name) as school, a.state,
      a.submitted_at as "submittedAt", a.confirm_by as "confirmBy", a.hold_id is not null as "keepsSeat",
      case when a.state = 'waiting' then
        (count(*) filter (where a.state = 'waiting') over (order by a.submitted_at, a.id))::int end as "waitingPlace"
    from application a join person p on p.id = a.person_id
    left join organization school on school.id = p.school_id left join organization home on home.id = p.organization_id
    where a.offering_id = ${offeringId} and a.submitted_at is not null
    order by a.submitted_at, a.id`.execute(db)
  return rows
}
