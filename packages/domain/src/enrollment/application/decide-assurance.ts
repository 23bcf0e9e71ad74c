import { ok, plusMinutes, refuse, type Instant, type Result } from '../../kernel/index.ts'
import { judgeSupervisor, type Supervisor } from './decide-apply.ts'
import type { ApplicationState } from './transitions.ts'

const day = 1_440

/** A supervisor who is asked: until when, what they said. */
export type Assurance = {
  readonly name: string
  readonly email: string
  readonly expiresAt: Instant
  readonly answer: 'yes' | 'no' | null
  readonly ended: boolean
}

/** Staff still wait for what a supervisor says. */
const isOpen = (state: ApplicationState): boolean => state === 'submitted' || state === 'waiting'

/** How an assurance stands: not asked, asked until a moment, silent past it, yes or no. */
export type Standing = 'not-asked' | 'asked' | 'silent' | 'yes' | 'no'
export const assuranceStanding = (assurance: Assurance | null, now: Instant): Standing => {
  if (!assurance || (assurance.ended && assurance.answer === null)) return assurance ? 'silent' : 'not-asked'
  if (assurance.answer) return assurance.answer
  return now >= assurance.expiresAt ? 'silent' : 'asked'
}

/** Until when a link to assure is good: 14 days from Monday 9:00 is Monday 9:00 two weeks on. */
export const assuranceExpiry = (now: Instant, answerDays: number): Instant => plusMinutes(now, answerDays * day)

/** When a supervisor who says nothing is reminded, once: in the middle of the time they have, at most three days after being asked. */
export const reminderDueAt = (askedAt: Instant, answerDays: number): Instant =>
  plusMinutes(askedAt, Math.min(3 * day, Math.floor((answerDays * day) / 2)))

/**
 * Whether a supervisor's answer is taken: by a link that is the newest, in time, not answered before, about an application
 * that is still open. Another supervisor ends the link, what was said before stays (practice).
 */
export const decideAnswer = (
  { state, assurance }: { readonly state: ApplicationState; readonly assurance: Assurance },
  now: Instant,
): Result<true, 'assurance-over' | 'assurance-answered' | 'assurance-expired'> => {
  if (assurance.answer !== null) return refuse('assurance-answered')
  if (assurance.ended && now >= assurance.expiresAt) return refuse('assurance-expired')
  if (assurance.ended || !isOpen(state)) return refuse('assurance-over')
  return now >= assurance.expiresAt ? refuse('assurance-expired') : ok(true)
}

/**
 * Whether an applicant may name another supervisor, or ask the same one again after silence or a no. While the same
 * person's answer is awaited, or is a yes, there is nothing to ask.
 */
export const decideSupervisor = (
  state: {
    readonly state: ApplicationState
    readonly assurance: Assurance | null
    readonly ownAddresses: readonly string[]
  },
  supervisor: Supervisor,
  now: Instant,
): Result<
  true,
  'application-settled' | 'supervisor-needed' | 'supervisor-is-applicant' | 'supervisor-asked-already'
> => {
  if (!isOpen(state.state)) return refuse('application-settled')
  const named = judgeSupervisor(supervisor, state.ownAddresses)
  if (!named.ok) return named
  const standing = assuranceStanding(state.assurance, now)
  const isSame = state.assurance?.email === supervisor.email
  return isSame && (standing === 'asked' || standing === 'yes') ? refuse('supervisor-asked-already') : ok(true)
}
