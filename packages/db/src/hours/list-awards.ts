import type { FeeLine } from '@inservice/domain/billing'
import type { WorkingLine } from '@inservice/domain/hours'
import type { Cents, Id, Instant, Minutes, PlainDate } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

export type AwardRow = {
  id: Id
  claimId: Id
  version: number
  offeringId: Id
  personId: Id
  title: string
  slug: string
  number: string
  providerId: Id
  providerName: string
  providerEmail: string
  attendedMinutes: Minutes
  awardedMinutes: Minutes
  tags: Record<string, Minutes>
  ineligible: string | null
  working: WorkingLine[]
  feeCents: Cents
  feeWorking: FeeLine[]
  completedOn: PlainDate
  reason: string
  madeAt: Instant
  policyId: Id
  policyVersion: number
  policyName: string
  policySource: string
  policyCode: string
  timeZone: string
  instructors: string[]
}

export const awardColumns = sql`
    a.id, a.claim_id as "claimId", a.version, a.offering_id as "offeringId", a.person_id as "personId", o.title, o.slug, o.number, o.provider_id as "providerId",
      g.name as "providerName", (select v.email from provider v where v.id = o.provider_id) as "providerEmail", a.attended_minutes as "attendedMinutes", a.awarded_minutes as "awardedMinutes", a.tag_minutes as tags,
      a.ineligible, a.working, a.fee_cents as "feeCents", a.fee_working as "feeWorking", a.completed_on as "completedOn", a.reason, a.made_at as "madeAt",
      p.id as "policyId", p.version as "policyVersion", coalesce(p.rule->>'name', '') as "policyName", p.source as "policySource",
      coalesce(p.rule->>'code', '') as "policyCode", o.time_zone as "timeZone",
      coalesce((select array_agg(t.given_name || ' ' || t.family_name order by i.position) from offering_instructor i join person t on t.id = i.person_id
        where i.offering_id = o.id), '{}') as instructors
    from award a
    join offering o on o.id = a.offering_id
    join organization g on g.id = o.provider_id
    join provider_policy p on p.id = a.policy_id`

/** A person's clock hours as they stand: the newest version of each award, newest completion first. */
export const listAwards = async (db: Read, personId: Id): Promise<AwardRow[]> => {
  const { rows } = await sql<AwardRow>`select ${awardColumns}
    where a.person_id = ${personId} and not exists (select from award n where n.supersedes = a.id)
    order by a.completed_on desc, o.title, a.id`.execute(db)
  return rows
}
