import type { ApiOutputs } from '../../../kernel/api/trpc.ts'

export type Mine = ApiOutputs['enrollment']['mine']
export type Enrollment = Mine['enrollments'][number]
export type Waiting = Mine['waiting'][number]
export type Application = Mine['applications'][number]

/** What needs the person: each with one button. */
export type Task =
  | { readonly kind: 'pay' | 'accept-seat' | 'evaluate' | 'claim'; readonly of: Enrollment }
  | { readonly kind: 'pay-fee'; readonly of: Enrollment; readonly orderId: string }
  | { readonly kind: 'offer'; readonly of: Waiting }
  | { readonly kind: 'confirm' | 'hand-in'; readonly of: Application }

export type Learning = {
  readonly next: Enrollment | null
  readonly tasks: readonly Task[]
  readonly upcoming: readonly Enrollment[]
  readonly waiting: readonly Waiting[]
  /** Those of which nothing is asked of the person now. */
  readonly applications: readonly Application[]
  readonly past: readonly Enrollment[]
}

const live = new Set(['pending_payment', 'invited', 'confirmed'])
/** Evaluating and claiming are asked for so long after the end; later it is still possible, from the past. */
const remindDays = 120

const isLive = ({ state, offeringState }: Enrollment): boolean => live.has(state) && offeringState !== 'canceled'
const hasEnded = ({ endsAt }: Enrollment, now: string): boolean => endsAt !== null && endsAt <= now

const taskOf = (of: Enrollment, now: string): readonly Task[] => {
  if (!isLive(of)) return []
  // Who was registered by someone else has nothing to pay themselves.
  if (of.state === 'pending_payment') return of.orderId === null ? [] : [{ kind: 'pay', of }]
  const ended = hasEnded(of, now)
  if (of.state === 'invited') return ended ? [] : [{ kind: 'accept-seat', of }]
  if (of.claimFeeOrderId !== null && of.claimFeeCents > 0) return [{ kind: 'pay-fee', of, orderId: of.claimFeeOrderId }]
  const fresh = of.endsAt !== null && Date.parse(now) - Date.parse(of.endsAt) < remindDays * 86_400_000
  if (!ended || !fresh || !of.approvedMinutes) return []
  if (!of.evaluated) return [{ kind: 'evaluate', of }]
  return of.claimState === null ? [{ kind: 'claim', of }] : []
}

const applicationTask = (of: Application, now: string): readonly Task[] => {
  if (of.state === 'accepted') return of.confirmBy !== null && of.confirmBy > now ? [{ kind: 'confirm', of }] : []
  return of.state === 'draft' && (of.appliesUntil === null || of.appliesUntil > now) ? [{ kind: 'hand-in', of }] : []
}

/** Sorts what one has registered for: what comes next, what needs one, what is coming, what is past. */
export const sortLearning = ({ enrollments, applications, waiting, now }: Mine): Learning => {
  const coming = enrollments.filter((one) => isLive(one) && !hasEnded(one, now))
  const dated = coming.filter(({ state, nextStartsAt }) => state === 'confirmed' && nextStartsAt !== null)
  const [next = null] = dated.toSorted((a, b) => (a.nextStartsAt ?? '').localeCompare(b.nextStartsAt ?? ''))
  return {
    next,
    tasks: [
      ...waiting.flatMap((of): readonly Task[] => (of.state === 'offered' ? [{ kind: 'offer', of }] : [])),
      ...applications.flatMap((of) => applicationTask(of, now)),
      ...enrollments.flatMap((one) => taskOf(one, now)),
    ],
    upcoming: coming,
    waiting: waiting.filter(({ state }) => state === 'waiting'),
    applications: applications.filter(({ state }) => state !== 'draft' && state !== 'accepted'),
    past: enrollments
      .filter((one) => !coming.includes(one))
      .toSorted((a, b) => (b.endsAt ?? '').localeCompare(a.endsAt ?? '')),
  }
}
