import type { ApplicationForm } from '../../catalog/index.ts'
import { ok, refuse, type Instant, type Result } from '../../kernel/index.ts'
import { freeSeats, type SeatCount } from '../../seats/index.ts'
import { decideWindow, type RegistrationWindow } from '../decide-window.ts'
import { missingAnswers, type Answers } from './judge-answers.ts'
import { applicationMayBecome, type ApplicationState } from './transitions.ts'

/** When one may apply: the offering's window, ended by the application's own deadline where it has one. */
export type ApplicationWindow = RegistrationWindow & { readonly appliesUntil: Instant | null }

/** Whether applications are taken now. Refuses `registration-not-open` before, `applications-closed` after. */
export const decideApplicationWindow = (
  window: ApplicationWindow,
  now: Instant,
): Result<true, 'registration-not-open' | 'applications-closed'> => {
  const open = decideWindow(window, now)
  if (!open.ok)
    return open.refusal.code === 'registration-not-open'
      ? refuse('registration-not-open', open.refusal.facts)
      : refuse('applications-closed')
  return window.appliesUntil !== null && now >= window.appliesUntil ? refuse('applications-closed') : ok(true)
}

export type Supervisor = { readonly name: string; readonly email: string }

/** Refuses a supervisor who isn't wholly named, and the applicant as their own. */
export const judgeSupervisor = (
  { name, email }: Supervisor,
  ownAddresses: readonly string[],
): Result<true, 'supervisor-needed' | 'supervisor-is-applicant'> => {
  if (name.trim() === '') return refuse('supervisor-needed', {}, 'supervisorName')
  if (email.trim() === '') return refuse('supervisor-needed', {}, 'supervisorEmail')
  return ownAddresses.includes(email.trim().toLowerCase()) ? refuse('supervisor-is-applicant') : ok(true)
}

export type SubmitState = {
  readonly window: ApplicationWindow
  readonly form: ApplicationForm
  readonly state: ApplicationState
  readonly answers: Answers
  readonly supervisor: Supervisor
  /** Every address that the applicant has verified. */
  readonly ownAddresses: readonly string[]
  /** Null where the cohort has seats for all. */
  readonly seats: SeatCount | null
  readonly enrolled: boolean
}
export type Submitted = { readonly asksSupervisor: boolean; readonly takesSeat: boolean }

/**
 * Whether an application may be handed in: begun and not yet handed in, in time, every required question answered, a
 * supervisor named where one is asked. A cohort that keeps seats keeps one while there is one; without one it is handed in
 * all the same. 14 of 15 taken, seats kept → `takesSeat`; 15 of 15 → handed in without.
 */
export const decideSubmit = (
  state: SubmitState,
  now: Instant,
): Result<
  Submitted,
  | 'already-registered'
  | 'already-applied'
  | 'registration-not-open'
  | 'applications-closed'
  | 'answer-needed'
  | 'supervisor-needed'
  | 'supervisor-is-applicant'
> => {
  const { window, form, answers, supervisor, ownAddresses, seats } = state
  if (state.enrolled) return refuse('already-registered')
  if (!applicationMayBecome(state.state, 'submitted')) return refuse('already-applied')
  const open = decideApplicationWindow(window, now)
  if (!open.ok) return open
  const [missing] = missingAnswers(form, answers)
  if (missing) return refuse('answer-needed', { question: missing.label }, `answers.${missing.key}`)
  if (form.asksSupervisor) {
    const named = judgeSupervisor(supervisor, ownAddresses)
    if (!named.ok) return named
  }
  return ok({
    asksSupervisor: form.asksSupervisor,
    takesSeat: form.keepsSeat && seats !== null && freeSeats(seats) > 0,
  })
}
