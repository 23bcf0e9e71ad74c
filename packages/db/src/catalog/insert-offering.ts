import type { OfferingDraft, Publication } from '@inservice/domain/catalog'
import { atLocal, type Id, type Instant } from '@inservice/domain/kernel'
import type { Tx } from '../kernel/index.ts'

export type NewOffering = {
  readonly id: Id
  readonly providerId: Id
  readonly number: string
  readonly zone: string
  readonly draft: OfferingDraft
  readonly publication: Publication
  readonly claimCode: string
  readonly createdBy: Id
  readonly at: Instant
  readonly newId: () => Id
  readonly instructors: readonly { readonly personId: Id; readonly qualifications: string }[]
}

const insertSessions = async (tx: Tx, { id, zone, draft, newId }: NewOffering): Promise<void> => {
  for (const [index, session] of draft.sessions.entries()) {
    const sessionId = newId()
    await tx
      .insertInto('session')
      .values({
        id: sessionId,
        offering_id: id,
        position: index + 1,
        title: session.title,
        starts_at: atLocal(session.date, session.from, zone),
        ends_at: atLocal(session.date, session.to, zone),
        time_zone: zone,
        venue_id: draft.venueId,
        online_url: draft.onlineUrl || null,
        tags: session.designations,
      })
      .execute()
    if (session.pauses.length > 0)
      await tx
        .insertInto('session_pause')
        .values(
          session.pauses.map((pause) => ({
            id: newId(),
            session_id: sessionId,
            starts_at: atLocal(session.date, pause.from, zone),
            ends_at: atLocal(session.date, pause.to, zone),
            kind: pause.kind,
          })),
        )
        .execute()
  }
}

const insertPrices = async (tx: Tx, { id, draft, newId }: NewOffering): Promise<void> => {
  const rows = [
    { audience: 'everyone' as const, amount_cents: draft.priceCents },
    ...(draft.memberPriceCents === null
      ? []
      : [{ audience: 'member_district' as const, amount_cents: draft.memberPriceCents }]),
  ]
  await tx
    .insertInto('offering_price')
    .values(rows.map((row, position) => ({ id: newId(), offering_id: id, position, ...row })))
    .execute()
}

const wordsOf = ({ draft }: NewOffering) => ({
  title: draft.title,
  summary: draft.summary,
  description: draft.description,
  objectives: draft.objectives,
  agenda: draft.agenda,
  standards: draft.standards,
  evaluation_plan: draft.evaluationPlan,
  prerequisites: draft.prerequisites,
  contact_name: draft.contactName,
  contact_email: draft.contactEmail,
})

/** Only a cohort is applied to. */
const applicationOf = ({ draft, zone }: NewOffering) => {
  if (draft.kind !== 'cohort' || draft.application === null) return {}
  return {
    application: JSON.stringify(draft.application),
    application_closes_at: draft.appliesUntil ? atLocal(draft.appliesUntil, '23:59', zone) : null,
  }
}

/** Only a cohort has teams. */
const teamsOf = ({ draft: { kind, teams } }: NewOffering) =>
  kind === 'cohort' && teams !== null ? { team_min: teams.min, team_max: teams.max } : {}

const insertRow = async (tx: Tx, offering: NewOffering): Promise<void> => {
  const { id, draft, publication, zone, at } = offering
  const starts = draft.sessions.map((session) => atLocal(session.date, session.from, zone)).toSorted()
  const ends = draft.sessions.map((session) => atLocal(session.date, session.to, zone)).toSorted()
  const kept = {
    approved_minutes: publication.approvedMinutes,
    tags: [...publication.designations],
    lowest_price_cents: publication.lowestCents,
    slug: publication.slug,
    number: offering.number,
    claim_code: offering.claimCode,
    created_by: offering.createdBy,
    created_at: at,
    published_at: at,
  }
  await tx
    .insertInto('offering')
    .values({
      id,
      ...wordsOf(offering),
      ...kept,
      provider_id: offering.providerId,
      program_id: draft.programId,
      kind: draft.kind,
      format: draft.format,
      state: 'published',
      audiences: draft.audiences,
      teaching_language: draft.teachingLanguage,
      time_zone: zone,
      venue_id: draft.venueId,
      starts_at: starts[0] ?? null,
      ends_at: ends.at(-1) ?? null,
      registration_opens_at: at,
      registration_closes_at: draft.closesOn ? atLocal(draft.closesOn, '23:59', zone) : null,
      capacity: draft.capacity,
      min_to_run: draft.minToRun,
      decides_on: draft.decidesOn,
      waiting_list: draft.waitingList,
      district_seats: draft.districtSeats,
      ...applicationOf(offering),
      ...teamsOf(offering),
    })
    .execute()
}

/** Writes a published offering whole: sessions with their pauses, prices, instructors, the pool of seats. */
export const insertOffering = async (tx: Tx, offering: NewOffering): Promise<void> => {
  const { id, draft } = offering
  await insertRow(tx, offering)
  await insertSessions(tx, offering)
  await insertPrices(tx, offering)
  if (offering.instructors.length > 0)
    await tx
      .insertInto('offering_instructor')
      .values(
        offering.instructors.map((one, position) => ({
          offering_id: id,
          person_id: one.personId,
          position,
          qualifications: one.qualifications,
        })),
      )
      .execute()
  if (draft.capacity !== null)
    await tx
      .insertInto('seat_pool')
      .values({ id: offering.newId(), offering_id: id, capacity: draft.capacity })
      .execute()
}
