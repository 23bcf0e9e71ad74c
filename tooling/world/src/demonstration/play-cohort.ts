import { ApplicationForm } from '@inservice/domain/catalog'
import { plusDays, plusMinutes, type Id, type Instant } from '@inservice/domain/kernel'
import type { Row } from '../rows/row.ts'
import { seat } from './enroll.ts'
import { equityCohort } from '../facts/cohort-form.ts'
import type { Play } from './play-personas.ts'
import { findCourse, stageOffering } from './schedule.ts'
import type { Offering, Person, Stage } from './stage.ts'
import { toDaytime } from './to-daytime.ts'

const day = 24 * 60

type State = Exclude<Row<'application'>['state'], 'draft' | 'enrolled' | 'withdrawn'>
type Part = { readonly state: State; readonly said: 'yes' | 'no' | null; readonly reason?: string }

/** How those stand who applied, the first longest ago. */
const parts: readonly Part[] = [
  { state: 'accepted', said: 'yes', reason: 'A strong plan for the whole building.' },
  { state: 'accepted', said: 'yes' },
  { state: 'waiting', said: 'yes' },
  { state: 'declined', said: 'no', reason: 'Your school can’t release you on the cohort’s days this year.' },
  { state: 'lapsed', said: 'yes' },
  { state: 'submitted', said: 'yes' },
  { state: 'submitted', said: 'yes' },
  { state: 'submitted', said: 'no' },
  { state: 'submitted', said: null },
  { state: 'submitted', said: null },
]

const supervisorOf = (person: Person) => ({
  supervisor_name: 'Jordan Avery',
  supervisor_email: `principal@${person.email.split('@')[1] ?? 'school.example'}`,
})

const log = (stage: Stage, applicationId: Id, at: Instant) => {
  const add = (what: Row<'application_event'>['what'], more: { to?: string; madeBy?: Id; reason?: string } = {}) => {
    const { to = null, madeBy = null, reason = '' } = more
    const event = { id: stage.newId(), application_id: applicationId, at, what, from_state: null }
    stage.sheet.add('application_event', { ...event, to_state: to, made_by: madeBy, reason })
  }
  return add
}

const askSupervisor = (stage: Stage, application: Row<'application'>, said: Part['said'], at: Instant): void => {
  const { id, supervisor_name: name, supervisor_email: email } = application
  stage.sheet.add('supervisor_assurance', {
    id: stage.newId(),
    application_id: id,
    name: name ?? '',
    email: email ?? '',
    token_hash: `none: ${id}`,
    asked_at: at,
    expires_at: plusMinutes(stage.now, 9 * day),
    reminded_at: null,
    answered_at: said === null ? null : plusMinutes(at, day),
    answer: said,
    note: said === 'yes' ? 'We have planned for the release days.' : '',
    ended_at: null,
    end_reason: null,
  })
}

/** Keeps the seat of one who is accepted until they confirm. */
const keepSeat = (stage: Stage, offering: Offering, person: Person, confirmBy: Instant, at: Instant): Id => {
  const hold = stage.sheet.add('seat_hold', {
    id: stage.newId(),
    offering_id: offering.row.id,
    reason: 'pending_approval',
    quantity: 1,
    person_id: person.id,
    block_id: null,
    order_id: null,
    expires_at: confirmBy,
    created_at: at,
  })
  seat(offering, 1)
  return hold.id
}

const apply = (play: Play, offering: Offering, person: Person, part: Part, daysAgo: number): void => {
  const { stage } = play.scene
  const { state, said, reason = '' } = part
  const at = toDaytime(plusMinutes(stage.now, -daysAgo * day))
  const decidedAt = state === 'submitted' ? null : toDaytime(plusMinutes(stage.now, -2 * day))
  const confirmBy = state === 'accepted' ? toDaytime(plusMinutes(stage.now, 5 * day)) : null
  const application = stage.sheet.add('application', {
    id: stage.newId(),
    offering_id: offering.row.id,
    person_id: person.id,
    state,
    answers: equityCohort.answersOf(stage.dice),
    ...supervisorOf(person),
    hold_id: confirmBy && keepSeat(stage, offering, person, confirmBy, decidedAt ?? at),
    created_at: at,
    saved_at: at,
    submitted_at: at,
    decided_at: decidedAt,
    reason,
    confirm_by: confirmBy,
  })
  askSupervisor(stage, application, said, at)
  const handed = log(stage, application.id, at)
  handed('begun', { to: 'draft', madeBy: person.id })
  handed('submitted', { to: 'submitted', madeBy: person.id })
  handed('supervisor-asked', { reason: 'Jordan Avery' })
  if (said) log(stage, application.id, plusMinutes(at, day))(`supervisor-said-${said}`, { reason: 'Jordan Avery' })
  if (decidedAt && state !== 'submitted')
    log(stage, application.id, decidedAt)(state, { to: state, madeBy: play.cast['program-manager'].id, reason })
}

/** A cohort that is applied to, with applications that stand in every way; the educator is accepted and has to confirm. */
export function playCohort(play: Play): readonly Offering[] {
  const { scene, cast, people } = play
  const { stage } = scene
  const course = findCourse('Leading with Racial Equity: A Year Together')
  const cohort = stageOffering(scene, course, plusDays(stage.today, 52), { capacity: 15, districtSeats: false })
  Object.assign(cohort.row, {
    application: ApplicationForm.parse(equityCohort.form),
    min_to_run: 12,
    decides_on: plusDays(stage.today, 38),
    application_closes_at: toDaytime(plusMinutes(stage.now, 21 * day)),
    team_min: 3,
    team_max: 5,
  })
  const teachers = people.filter(
    ({ occupation, district }) => occupation === 'teacher' && district !== cast.educator.district,
  )
  const applicants = [cast.educator, ...teachers.slice(40, 40 + parts.length - 1)]
  for (const [index, part] of parts.entries()) {
    const person = applicants[index]
    if (person) apply(play, cohort, person, part, 14 - index)
  }
  return [cohort]
}
