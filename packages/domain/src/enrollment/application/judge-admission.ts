import { ok, refuse, type Instant, type Result } from '../../kernel/index.ts'
import type { ApplicationState } from './transitions.ts'

/** How a person stands to an offering that is applied to; `null` state: they have not applied. */
export type Admission = { readonly state: ApplicationState | null; readonly confirmBy: Instant | null }

/**
 * Whether an application lets a person register: accepted, and not past the day by which they confirm. An offering that is
 * not applied to admits everyone. Refuses `application-needed`, `application-undecided`, `acceptance-lapsed`.
 */
export const judgeAdmission = (
  admission: Admission | undefined,
  now: Instant,
): Result<true, 'application-needed' | 'application-undecided' | 'acceptance-lapsed'> => {
  if (admission === undefined || admission.state === 'enrolled') return ok(true)
  const { state, confirmBy } = admission
  if (state === null || state === 'draft' || state === 'withdrawn') return refuse('application-needed')
  if (state === 'lapsed') return refuse('acceptance-lapsed')
  if (state !== 'accepted') return refuse('application-undecided')
  return confirmBy !== null && now >= confirmBy ? refuse('acceptance-lapsed') : ok(true)
}
