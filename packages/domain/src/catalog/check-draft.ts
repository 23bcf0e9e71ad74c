import {
  atLocal,
  dateIn,
  emailSchema,
  minutesBetween,
  type Instant,
  type Minutes,
  type TimeZone,
} from '../kernel/index.ts'
import { checkApplication } from './application-form.ts'
import type { OfferingDraft } from './draft.ts'

/** What an offering still needs before it can be approved and published; each names the field it belongs to. */
export type DraftProblem = {
  readonly field: string
  readonly code:
    | 'title-needed'
    | 'summary-needed'
    | 'objectives-needed'
    | 'agenda-needed'
    | 'standards-needed'
    | 'evaluation-plan-needed'
    | 'audience-needed'
    | 'session-needed'
    | 'session-times-crossed'
    | 'session-in-the-past'
    | 'pause-outside'
    | 'sessions-overlap'
    | 'instructor-needed'
    | 'instructor-name-needed'
    | 'instructor-address-needed'
    | 'qualifications-needed'
    | 'capacity-needed'
    | 'place-needed'
    | 'link-needed'
    | 'too-short'
    | 'hours-above-length'
    | 'closes-after-start'
    | 'decides-on-needed'
    | 'minimum-needed'
    | 'minimum-above-seats'
    | 'decides-after-start'
    | 'contact-needed'
    | 'applies-after-start'
    | 'team-sizes-crossed'
    | ReturnType<typeof checkApplication>[number]['code']
}

const times = (draft: OfferingDraft, zone: TimeZone) =>
  draft.sessions.map((session) => ({
    ...session,
    startsAt: atLocal(session.date, session.from, zone),
    endsAt: atLocal(session.date, session.to, zone),
  }))

/** An offering's whole scheduled length with nothing left out, in minutes: 8:30–15:30 on two days is 840. */
export const draftLength = (draft: OfferingDraft, zone: TimeZone): Minutes =>
  times(draft, zone).reduce((sum, { startsAt, endsAt }) => sum + minutesBetween(startsAt, endsAt), 0)

/**
 * What is taught of it, in minutes: its length without breaks and meals, a working meal kept. What is asked to be approved
 * where nobody asks for more or less; 8:30–15:30 with lunch of 60 and two breaks of 15 is 330. Source: clock hours, state.
 */
export const teachingLength = (draft: OfferingDraft, zone: TimeZone): Minutes =>
  draft.sessions
    .flatMap(({ date, pauses }) =>
      pauses.filter(({ kind }) => kind !== 'working_meal').map((pause) => ({ ...pause, date })),
    )
    .reduce(
      (left, { date, from, to }) => left - minutesBetween(atLocal(date, from, zone), atLocal(date, to, zone)),
      draftLength(draft, zone),
    )

const sessionProblems = (draft: OfferingDraft, zone: TimeZone, now: Instant): DraftProblem[] => {
  const dated = times(draft, zone)
  return dated.flatMap((session, at): DraftProblem[] => {
    const field = `sessions.${at}.from`
    if (session.endsAt <= session.startsAt) return [{ field: `sessions.${at}.to`, code: 'session-times-crossed' }]
    const overlaps = dated.some(
      (other, index) => index < at && other.startsAt < session.endsAt && session.startsAt < other.endsAt,
    )
    const outside = session.pauses.findIndex(
      (pause) => pause.from < session.from || pause.to > session.to || pause.to <= pause.from,
    )
    return [
      ...(session.startsAt <= now ? [{ field: `sessions.${at}.date`, code: 'session-in-the-past' as const }] : []),
      ...(overlaps && draft.kind !== 'conference' ? [{ field, code: 'sessions-overlap' as const }] : []),
      ...(outside >= 0 ? [{ field: `sessions.${at}.pauses.${outside}.from`, code: 'pause-outside' as const }] : []),
    ]
  })
}

/** What a cohort's application lacks; other kinds have none. */
const applyingProblems = (draft: OfferingDraft, firstDay: string | undefined): readonly DraftProblem[] => {
  const { kind, application, appliesUntil } = draft
  if (kind !== 'cohort' || application === null) return []
  const isLate = appliesUntil !== null && firstDay !== undefined && appliesUntil > firstDay
  return [
    ...checkApplication(application),
    ...(isLate ? [{ field: 'appliesUntil', code: 'applies-after-start' as const }] : []),
  ]
}

/** A minimum has a day by which it is decided, no later than the first; and no more people than seats. */
const minimumProblems = (draft: OfferingDraft, firstDay: string | undefined): readonly DraftProblem[] => {
  const { minToRun, decidesOn, capacity } = draft
  const isLate = decidesOn !== null && firstDay !== undefined && decidesOn > firstDay
  const isAbove = minToRun !== null && capacity !== null && minToRun > capacity
  return [
    ...(isAbove ? [{ field: 'minToRun', code: 'minimum-above-seats' as const }] : []),
    ...(minToRun === null && decidesOn !== null ? [{ field: 'minToRun', code: 'minimum-needed' as const }] : []),
    ...(minToRun !== null && decidesOn === null ? [{ field: 'decidesOn', code: 'decides-on-needed' as const }] : []),
    ...(isLate ? [{ field: 'decidesOn', code: 'decides-after-start' as const }] : []),
  ]
}

/**
 * What a draft lacks. A proposal for clock hours names dates, hours, objectives and agenda, instructors with their
 * qualifications, the content standards and the evaluation plan, and lasts an hour at least, before the first session (law).
 * A draft of 45 minutes on one afternoon → `too-short` on `sessions`.
 */
export const checkDraft = (draft: OfferingDraft, zone: TimeZone, now: Instant): readonly DraftProblem[] => {
  const found: DraftProblem[] = []
  const need = (truth: boolean, field: string, code: DraftProblem['code']): void => {
    if (!truth) found.push({ field, code })
  }
  need(draft.title.length >= 3, 'title', 'title-needed')
  need(draft.summary !== '', 'summary', 'summary-needed')
  need(draft.objectives !== '', 'objectives', 'objectives-needed')
  need(draft.agenda !== '', 'agenda', 'agenda-needed')
  need(draft.standards !== '', 'standards', 'standards-needed')
  need(draft.evaluationPlan !== '', 'evaluationPlan', 'evaluation-plan-needed')
  need(draft.audiences.length > 0, 'audiences', 'audience-needed')
  need(draft.sessions.length > 0, 'sessions', 'session-needed')
  found.push(...sessionProblems(draft, zone, now))
  need(draft.instructors.length > 0, 'instructors', 'instructor-needed')
  draft.instructors.forEach((one, at) => {
    need(one.name !== '', `instructors.${at}.name`, 'instructor-name-needed')
    need(emailSchema.safeParse(one.email).success, `instructors.${at}.email`, 'instructor-address-needed')
    need(one.qualifications !== '', `instructors.${at}.qualifications`, 'qualifications-needed')
  })
  need(draft.capacity !== null || draft.format === 'self_paced', 'capacity', 'capacity-needed')
  need(draft.venueId !== null || draft.format === 'online' || draft.format === 'self_paced', 'venueId', 'place-needed')
  need(
    draft.onlineUrl !== '' || draft.format === 'in_person' || draft.format === 'self_paced',
    'onlineUrl',
    'link-needed',
  )
  const length = draftLength(draft, zone)
  need(draft.sessions.length === 0 || length >= 60, 'sessions', 'too-short')
  need(
    draft.requestedMinutes === null || draft.sessions.length === 0 || draft.requestedMinutes <= length,
    'requestedMinutes',
    'hours-above-length',
  )
  const [first] = times(draft, zone).toSorted((a, b) => a.startsAt.localeCompare(b.startsAt))
  const firstDay = first && dateIn(first.startsAt, zone)
  need(
    draft.closesOn === null || firstDay === undefined || draft.closesOn <= firstDay,
    'closesOn',
    'closes-after-start',
  )
  found.push(...minimumProblems(draft, firstDay), ...applyingProblems(draft, firstDay))
  need(draft.kind !== 'cohort' || !draft.teams || draft.teams.min <= draft.teams.max, 'teams.max', 'team-sizes-crossed')
  need(draft.contactName !== '' && draft.contactEmail.includes('@'), 'contactEmail', 'contact-needed')
  return found
}
