import { ok, refuse, type Instant, type Result } from '../kernel/index.ts'

/** What registering asks of an offering: its state and its window. */
export type RegistrationWindow = {
  readonly state: string
  readonly opensAt: Instant | null
  readonly closesAt: Instant | null
  readonly startsAt: Instant | null
  readonly selfPaced: boolean
}

/**
 * Whether an offering takes registrations now: published, after its opening, before its closing,
 * which is its first session's start where none is named. Refuses `registration-not-open`, `registration-closed`.
 */
export const decideWindow = (
  window: RegistrationWindow,
  now: Instant,
): Result<true, 'registration-not-open' | 'registration-closed'> => {
  const takes =
    window.state === 'published' || (window.state === 'in_progress' && (window.selfPaced || window.closesAt !== null))
  if (!takes) return refuse('registration-closed')
  if (window.opensAt !== null && now < window.opensAt)
    return refuse('registration-not-open', { opens: window.opensAt.slice(0, 10) })
  const closesAt = window.closesAt ?? (window.selfPaced ? null : window.startsAt)
  if (closesAt !== null && now >= closesAt) return refuse('registration-closed')
  return ok(true)
}
