import type { Id, Instant } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../../kernel/index.ts'

export type DueApplications = {
  /** Accepted, not confirmed in time. */
  readonly lapsing: readonly { readonly id: Id; readonly until: Instant }[]
  /** Supervisors who have said nothing: whether their time is over, or they are to be reminded. */
  readonly silent: readonly { readonly id: Id; readonly isOver: boolean }[]
}

/** What the clock has made due among applications: for the house's own machinery alone. */
export const listDueApplications = async (
  db: Read,
  now: Instant,
  _sight: { ids: 'machine' },
  most = 200,
): Promise<DueApplications> => {
  const lapsing = await sql<{ id: Id; until: Instant }>`
    select a.id, a.confirm_by as until from application a
    where a.state = 'accepted' and a.confirm_by <= ${now} and not exists (select from enrollment e
      where e.offering_id = a.offering_id and e.person_id = a.person_id and e.state in ('pending_payment', 'invited', 'confirmed'))
    order by a.confirm_by limit ${most}`.execute(db)
  const silent = await sql<{ id: Id; isOver: boolean }>`
    select s.id, s.expires_at <= ${now} as "isOver" from supervisor_assurance s
    join application a on a.id = s.application_id join offering o on o.id = a.offering_id
    where s.answer is null and s.ended_at is null and a.state in ('submitted', 'waiting') and (s.expires_at <= ${now}
      or (s.reminded_at is null and s.asked_at + least(interval '3 days',
        make_interval(hours => (o.application->>'answerDays')::int * 12)) <= ${now}))
    order by s.expires_at limit ${most}`.execute(db)
  return { lapsing: lapsing.rows, silent: silent.rows }
}
