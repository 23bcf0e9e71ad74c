import type { Id, Instant } from '../kernel/index.ts'
import type { EnrollmentState } from './transitions.ts'

/** A live place of one of two accounts that become one. */
export type DoublePlace = {
  readonly id: Id
  readonly offeringId: Id
  readonly state: EnrollmentState
  readonly createdAt: Instant
}
/** Waiting, or asking for a district's seat: what a place makes needless. */
export type DoubleWish = { readonly id: Id; readonly offeringId: Id; readonly at: Instant }

export type SettledDoubles = {
  /** Places that end, so that each training has one. */
  readonly ended: readonly Id[]
  readonly waitingEnded: readonly Id[]
  readonly requestsEnded: readonly Id[]
}

const rank: Readonly<Partial<Record<EnrollmentState, number>>> = { confirmed: 0, pending_payment: 1, invited: 2 }
const rankOf = ({ state }: DoublePlace): number => rank[state] ?? 3

const byOffering = <Thing extends { readonly offeringId: Id }>(things: readonly Thing[]): readonly Thing[][] => {
  const groups = new Map<Id, Thing[]>()
  for (const thing of things) groups.set(thing.offeringId, [...(groups.get(thing.offeringId) ?? []), thing])
  return [...groups.values()]
}

const needless = (wishes: readonly DoubleWish[], placed: ReadonlySet<Id>): readonly Id[] =>
  byOffering(wishes).flatMap((group) => {
    const inOrder = group.toSorted((a, b) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id))
    const [first] = inOrder
    return inOrder.slice(first && placed.has(first.offeringId) ? 0 : 1).map(({ id }) => id)
  })

/**
 * What of two accounts of one person ends when they become one, so that each training has one place, and nobody waits beside
 * it. A confirmed place stays before an unpaid one, that before an invitation, and of two alike the earlier; who has a place
 * waits and asks no longer; of two in a line the earlier stays. Refuses nothing.
 * Source: one person, one transcript (practice). Claimed a district's seat on the 2nd, paid by card on the 3rd: the seat stays.
 */
export const settleDoubles = (
  places: readonly DoublePlace[],
  waiting: readonly DoubleWish[],
  requests: readonly DoubleWish[],
): SettledDoubles => {
  const placed = new Set(places.map(({ offeringId }) => offeringId))
  const ended = byOffering(places).flatMap((group) =>
    group
      .toSorted((a, b) => rankOf(a) - rankOf(b) || a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id))
      .slice(1)
      .map(({ id }) => id),
  )
  return { ended, waitingEnded: needless(waiting, placed), requestsEnded: needless(requests, placed) }
}
