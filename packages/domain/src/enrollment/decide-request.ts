import { ok, refuse, type Result } from '../kernel/index.ts'

/** How a request for a seat ends: a yes makes the seat theirs, everything else frees it. */
export type RequestEnd = 'approved' | 'declined' | 'expired' | 'withdrawn'

export type RequestState = {
  readonly isOpen: boolean
  readonly offeringState: string
  /** The person's live enrollment in the offering, gained in another way meanwhile. */
  readonly isEnrolled: boolean
  readonly name: string
}

/**
 * Whether an open request for a seat may end in this way. A yes comes to a place on the roster while the training takes
 * people in; a no, its time being over, or its taking back are always possible while it is open.
 * Refuses `seat-request-over`, and a yes to one who is registered already or to a training that is over.
 */
export const decideRequestEnd = (
  { isOpen, offeringState, isEnrolled, name }: RequestState,
  to: RequestEnd,
): Result<RequestEnd, 'seat-request-over' | 'seat-request-enrolled' | 'seat-training-over'> => {
  if (!isOpen) return refuse('seat-request-over')
  if (to !== 'approved') return ok(to)
  if (offeringState !== 'published' && offeringState !== 'in_progress') return refuse('seat-training-over')
  return isEnrolled ? refuse('seat-request-enrolled', { name }) : ok(to)
}
