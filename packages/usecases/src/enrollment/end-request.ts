import { findLiveEnrollments } from '@inservice/db/enrollment'
import type { Tx } from '@inservice/db/kernel'
import {
  findSeatRequest,
  findWaitingOfPeople,
  listDueRequests,
  type SeatRequestRow,
  type WaitingOfPerson,
} from '@inservice/db/seats'
import { can, type Actor } from '@inservice/domain/access'
import { decideRequestEnd, type RequestEnd } from '@inservice/domain/enrollment'
import { idSchema, ok, type Id, type Result } from '@inservice/domain/kernel'
import { v5 } from 'uuid'
import { z } from 'zod'
import { command, run, task, type Moment } from '../kernel/index.ts'
import { loadBlock, type BlockInHand } from '../seats/index.ts'
import { saveRequestEnd } from './save-request-end.ts'

const machine: Actor = { kind: 'machine', name: 'enrollment.expire-requests' }

type State = {
  readonly inHand: BlockInHand
  readonly request: SeatRequestRow
  readonly isEnrolled: boolean
  readonly waiting: readonly WaitingOfPerson[]
}
export type RequestEndChange = State & {
  readonly to: RequestEnd
  readonly note: string
  readonly by: Id | null
  readonly enrollmentId: Id
}

/** The block is locked before the request is read: whoever answers second sees that it is answered. */
export const loadRequest = async (tx: Tx, requestId: Id): Promise<State | null> => {
  const before = await findSeatRequest(tx, { id: requestId })
  const inHand = before ? await loadBlock(tx, before.blockId, before.offeringId) : undefined
  const request = inHand ? await findSeatRequest(tx, { id: requestId }) : undefined
  if (!inHand || !request) return null
  const ids = [request.personId]
  const [enrolled] = await findLiveEnrollments(tx, inHand.row.offeringId, ids)
  const waiting = await findWaitingOfPeople(tx, inHand.row.offeringId, ids)
  return { inHand, request, isEnrolled: enrolled !== undefined, waiting }
}

const decide = (state: State, to: RequestEnd, note: string, { actor, newId }: Moment): Result<RequestEndChange> => {
  const { request, inHand, isEnrolled } = state
  const { offeringState } = inHand.row
  const facts = { isOpen: request.state === 'open', offeringState, isEnrolled, name: request.name }
  const decided = decideRequestEnd(facts, to)
  if (!decided.ok) return decided
  return ok({ ...state, to, note, by: actor.kind === 'person' ? actor.personId : null, enrollmentId: newId() })
}

const announced = ({ to, request, enrollmentId, inHand, waiting }: RequestEndChange) =>
  to === 'approved'
    ? [
        { topic: 'enrollment.confirmed', payload: { enrollmentId } },
        ...(waiting.some(({ holdId }) => holdId !== null)
          ? [{ topic: 'seat.freed', payload: { offeringId: inHand.row.offeringId } }]
          : []),
      ]
    : [
        { topic: 'seat.request-ended', payload: { seatId: request.seatId, personId: request.personId } },
        ...(request.offeringId === null
          ? []
          : [{ topic: 'seat.freed', payload: { offeringId: request.offeringId, after: 'returned' } }]),
      ]

const audited = ({ to, request, inHand }: RequestEndChange) => ({
  kind: 'seat_block',
  id: inHand.row.id,
  details: { requestId: request.id, seatId: request.seatId, to },
})

/** Says yes or no to a colleague who asked for a seat: a yes is their place on the roster, a no frees the seat. */
export const answerRequest = command({
  name: 'enrollment.answerRequest',
  input: z.object({
    requestId: idSchema,
    answer: z.enum(['approved', 'declined']),
    note: z.string().trim().max(500, 'At most 500 characters.').default(''),
  }),
  load: (tx, { requestId }) => loadRequest(tx, requestId),
  allow: (actor, { inHand }) => can(actor, 'seats.assign', { organizationId: inHand.row.organizationId }),
  decide: (state, { answer, note }, moment) => decide(state, answer, note, moment),
  save: saveRequestEnd,
  announce: announced,
  audit: audited,
})

/** Takes one's own request for a seat back: the seat is free for colleagues. */
export const withdrawRequest = command({
  name: 'enrollment.withdrawRequest',
  input: z.object({ requestId: idSchema }),
  load: (tx, { requestId }) => loadRequest(tx, requestId),
  allow: (actor, { request }) => can(actor, 'seats.unask', { personId: request.personId }),
  decide: (state, _input, moment) => decide(state, 'withdrawn', '', moment),
  save: saveRequestEnd,
  announce: announced,
  audit: audited,
})

const expireRequest = command({
  name: 'enrollment.expireRequest',
  input: z.object({ requestId: idSchema }),
  load: (tx, { requestId }) => loadRequest(tx, requestId),
  allow: (actor) => can(actor, 'seats.settle'),
  decide: (state, _input, moment) => decide(state, 'expired', '', moment),
  save: saveRequestEnd,
  announce: announced,
  audit: audited,
})

/** Each minute: requests that nobody answered in time; their seats are free again. */
export const expireRequests = task('enrollment.expire-requests', z.object({}), async (house) => {
  for (const { id } of await listDueRequests(house.db, house.now(), { ids: 'machine' }))
    await run(house, machine, expireRequest, { requestId: id, commandId: v5('expire', id) })
})
