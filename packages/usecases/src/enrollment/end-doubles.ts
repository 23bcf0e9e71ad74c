import { lockOrder } from '@inservice/db/billing'
import { listLivePlaces, lockEnrollment, type WithdrawalRow } from '@inservice/db/enrollment'
import type { Tx } from '@inservice/db/kernel'
import { listWishes, lockBlock, lockBreakouts, lockPool, type Wish } from '@inservice/db/seats'
import {
  quoteWithdrawal,
  settleDoubles,
  type RequestEnd,
  type Withdrawal,
  type WithdrawState,
} from '@inservice/domain/enrollment'
import type { Id } from '@inservice/domain/kernel'
import type { Moment } from '../kernel/index.ts'
import { endEntry } from '../seats/index.ts'
import { loadRequest } from './end-request.ts'
import { loadWithdrawal } from './load-withdrawal.ts'
import { saveRequestEnd } from './save-request-end.ts'
import { saveWithdrawal } from './save-withdrawal.ts'
import { saidOfWithdrawal } from './withdraw.ts'

const reason = 'two accounts of one person became one'

/** What ends when two accounts become one: places with what comes back for them, waiting, and requests for a seat. */
export type Doubles = {
  readonly ended: readonly { readonly row: WithdrawalRow; readonly withdrawal: Withdrawal }[]
  readonly waiting: readonly Wish[]
  readonly requests: readonly Wish[]
}

const sorted = (ids: readonly (Id | null)[]): readonly Id[] =>
  [...new Set(ids.flatMap((id) => (id === null ? [] : [id])))].toSorted()

/** Locks all that two accounts have in the same trainings, in the order in which everyone locks, and says what has to end. */
export const lockDoubles = async (tx: Tx, personIds: readonly Id[], { now }: Moment): Promise<Doubles> => {
  const before = [await listLivePlaces(tx, personIds), await listWishes(tx, personIds)] as const
  for (const orderId of sorted(before[0].map((place) => place.orderId))) await lockOrder(tx, orderId)
  const offeringIds = sorted([...before[0], ...before[1]].map(({ offeringId }) => offeringId))
  for (const offeringId of offeringIds) await lockPool(tx, offeringId)
  for (const offeringId of offeringIds) await lockBreakouts(tx, offeringId)
  for (const blockId of sorted(before[1].map((wish) => wish.blockId))) await lockBlock(tx, blockId)
  for (const id of sorted(before[0].map((place) => place.id))) await lockEnrollment(tx, id)
  const [places, wishes] = [await listLivePlaces(tx, personIds), await listWishes(tx, personIds)]
  const of = (kind: Wish['kind']) => wishes.filter((wish) => wish.kind === kind)
  const settled = settleDoubles(places, of('waiting'), of('request'))
  const ended: Doubles['ended'][number][] = []
  for (const id of settled.ended) {
    const found = await loadWithdrawal(tx, id, now)
    // The same seat was taken twice by mistake: all of the second comes back, whatever the policy.
    if (found) ended.push({ row: found.row, withdrawal: wholeBack(found.state, now) })
  }
  return {
    ended,
    waiting: wishes.filter(({ id }) => settled.waitingEnded.includes(id)),
    requests: wishes.filter(({ id }) => settled.requestsEnded.includes(id)),
  }
}

const wholeBack = (state: WithdrawState, now: string): Withdrawal =>
  quoteWithdrawal({ ...state, policy: null }, now, 'provider')

/** Ends what two accounts have twice: the later place with all its money, needless waiting and requests; each says why. */
export const endDoubles = async (tx: Tx, { ended, waiting, requests }: Doubles, moment: Moment): Promise<void> => {
  for (const one of ended) await saveWithdrawal(tx, one, moment, { to: 'canceled', reason })
  for (const entry of waiting) await endEntry(tx, entry, { to: 'left', reason }, moment)
  for (const { id } of requests) {
    const state = await loadRequest(tx, id)
    const to: RequestEnd = 'withdrawn'
    if (state) await saveRequestEnd(tx, { ...state, to, note: '', by: null, enrollmentId: id }, moment)
  }
}

/** Whom ended doubles concern: the next in line, and whoever sends money back. */
export const saidOfDoubles = ({ ended, waiting }: Doubles) => [
  ...ended.flatMap(saidOfWithdrawal),
  ...waiting.flatMap(({ offeringId, holdId }) =>
    holdId === null ? [] : [{ topic: 'seat.freed', payload: { offeringId } }],
  ),
]
