import type { Id, Instant, PlainDate } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

const iso = 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'

/** An offering by its address or its id, with sessions, pauses, prices, instructors and venue; in whatever state it is. */
export const findOffering = async (db: Read, by: { slug: string } | { id: Id }) => {
  const at = (column: string) => sql`to_char(${sql.ref(column)} at time zone 'UTC', ${sql.lit(iso)})`
  const { rows } = await sql<OfferingDetail>`
    select o.id, o.slug, o.number, o.title, o.summary, o.description, o.kind, o.format, o.state, o.audiences, o.objectives, o.agenda,
      o.standards, o.prerequisites, o.teaching_language as "teachingLanguage", o.time_zone as "timeZone", o.starts_at as "startsAt", o.ends_at as "endsAt",
      o.registration_opens_at as "registrationOpensAt", o.registration_closes_at as "registrationClosesAt",
      o.approved_minutes as "approvedMinutes", o.tags as designations, o.waiting_list as "waitingList", o.district_seats as "districtSeats",
      o.contact_name as "contactName", o.contact_email as "contactEmail", o.questions, o.canceled_reason as "canceledReason",
      o.is_invented as "isInvented", o.refund_policy_id as "refundPolicyId", o.provider_id as "providerId", o.program_id as "programId", o.version,
      p.name as "programName", p.slug as "programSlug",
      v.slug as "providerSlug", v.short_name as "providerShortName", g.name as "providerName", v.accent as "providerAccent", v.time_zone as "providerZone",
      (select jsonb_build_object('name', n.name, 'address', n.address, 'city', n.city, 'access', n.access_notes, 'parking', n.parking_notes)
        from venue n where n.id = o.venue_id) as venue,
      sp.capacity, sp.taken,
      case when o.decides_on is not null then jsonb_build_object('needed', o.min_to_run, 'decidesOn', o.decides_on, 'confirmedAt', ${at('o.run_confirmed_at')},
        'registered', (select count(*)::int from enrollment e where e.offering_id = o.id and e.state = 'confirmed')) end as minimum,
      (select count(*)::int from waiting_list_entry w where w.offering_id = o.id and w.state = 'waiting') as waiting,
      coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'position', s.position, 'title', s.title, 'startsAt', ${at('s.starts_at')}, 'endsAt', ${at('s.ends_at')},
          'timeZone', s.time_zone, 'slot', s.slot, 'designations', s.tags, 'online', s.online_url is not null,
          'place', (select n.name from venue n where n.id = s.venue_id), 'room', (select r.name from room r where r.id = s.room_id),
          'capacity', (select b.capacity from seat_pool b where b.session_id = s.id), 'taken', (select b.taken from seat_pool b where b.session_id = s.id),
          'pauses', coalesce((select jsonb_agg(jsonb_build_object('kind', q.kind, 'startsAt', ${at('q.starts_at')}, 'endsAt', ${at('q.ends_at')}) order by q.starts_at)
            from session_pause q where q.session_id = s.id), '[]')) order by s.position)
        from session s where s.offering_id = o.id), '[]') as sessions,
      coalesce((select jsonb_agg(jsonb_build_object('audience', c.audience, 'per', c.per, 'amountCents', c.amount_cents,
          'earlyCents', c.early_cents, 'earlyUntil', ${at('c.early_until')}) order by c.position)
        from offering_price c where c.offering_id = o.id), '[]') as prices,
      coalesce((select jsonb_agg(jsonb_build_object('personId', t.id, 'name', t.given_name || ' ' || t.family_name, 'qualifications', i.qualifications) order by i.position)
        from offering_instructor i join person t on t.id = i.person_id where i.offering_id = o.id), '[]') as instructors
    from offering o
    join provider v on v.id = o.provider_id
    join organization g on g.id = v.id
    left join program p on p.id = o.program_id
    left join seat_pool sp on sp.offering_id = o.id and sp.session_id is null
    where ${'slug' in by ? sql`o.slug = ${by.slug}` : sql`o.id = ${by.id}`}`.execute(db)
  return rows[0]
}

export type OfferingSession = {
  id: Id
  position: number
  title: string
  startsAt: Instant
  endsAt: Instant
  timeZone: string
  slot: string | null
  designations: string[]
  online: boolean
  place: string | null
  room: string | null
  capacity: number | null
  taken: number | null
  pauses: { kind: 'break' | 'meal' | 'working_meal'; startsAt: Instant; endsAt: Instant }[]
}
export type OfferingPriceRow = {
  audience: 'everyone' | 'member_district' | 'non_member' | 'out_of_region' | 'para' | 'student_teacher'
  per: 'person' | 'team' | 'seat'
  amountCents: number
  earlyCents: number | null
  earlyUntil: Instant | null
}
export type OfferingQuestion = { key: string; label: { en: string; es: string }; required: boolean; choices?: string[] }
export type OfferingDetail = {
  id: Id
  slug: string
  number: string
  title: string
  summary: string
  description: string
  kind: 'event' | 'cohort' | 'conference' | 'self_paced' | 'competition'
  format: 'in_person' | 'online' | 'hybrid' | 'self_paced'
  state:
    | 'draft'
    | 'proposed'
    | 'returned'
    | 'approved'
    | 'published'
    | 'in_progress'
    | 'completed'
    | 'archived'
    | 'canceled'
  audiences: string[]
  objectives: string
  agenda: string
  standards: string
  prerequisites: string
  teachingLanguage: string
  timeZone: string
  startsAt: Instant | null
  endsAt: Instant | null
  registrationOpensAt: Instant | null
  registrationClosesAt: Instant | null
  approvedMinutes: number | null
  designations: string[]
  waitingList: boolean
  districtSeats: boolean
  contactName: string
  contactEmail: string
  questions: OfferingQuestion[]
  canceledReason: string | null
  isInvented: boolean
  refundPolicyId: Id | null
  providerId: Id
  programId: Id | null
  version: number
  programName: string | null
  programSlug: string | null
  providerSlug: string
  providerShortName: string
  providerName: string
  providerAccent: string | null
  providerZone: string
  venue: { name: string; address: string; city: string; access: string; parking: string } | null
  capacity: number | null
  taken: number | null
  waiting: number
  /** Where it takes place only with enough people: how many, how many there are, by which day it is decided. */
  minimum: { needed: number; decidesOn: PlainDate; confirmedAt: Instant | null; registered: number } | null
  sessions: OfferingSession[]
  prices: OfferingPriceRow[]
  instructors: { personId: Id; name: string; qualifications: string }[]
}
