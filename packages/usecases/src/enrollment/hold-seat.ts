import { getWindow } from '@inservice/db/catalog'
import { findLiveEnrollments } from '@inservice/db/enrollment'
import type { Tx } from '@inservice/db/kernel'
import { findOwnHolds, insertHolds, lockPool, updateHold, updateTaken } from '@inservice/db/seats'
import { can } from '@inservice/domain/access'
import { decideWindow, judgeAdmission } from '@inservice/domain/enrollment'
import { idSchema, ok, refuse, type Id } from '@inservice/domain/kernel'
import { afterTaking, decideHold, seatsFor, type HoldChange, type Pool } from '@inservice/domain/seats'
import { z } from 'zod'
import { groupCommand, type Asked, type Decided } from '../kernel/index.ts'
import { loadAdmissions } from './application/load-admissions.ts'
import { loadGroups } from './load-groups.ts'
import { lookForSeats } from './look-for-seats.ts'

type Input = { readonly offeringId: Id }
type Kept = {
  readonly offeringId: Id
  readonly personId: Id
  readonly hold: HoldChange | null
  readonly reserveId: Id | null
}

/** Everyone here wants a seat of the same offering: it is read and its seats are locked once. */
const load = async (tx: Tx, asks: readonly Asked<Input>[]) => {
  const people = asks.flatMap(({ moment: { actor } }) => (actor.kind === 'person' ? [actor.personId] : []))
  const [first] = asks
  const offering = first && people.length > 0 ? await getWindow(tx, first.input.offeringId) : undefined
  if (!offering) return asks.map(() => null)
  // The lock first: what goes behind it is seen under it.
  const [pool, own, enrolled] = await Promise.all([
    lockPool(tx, offering.id),
    findOwnHolds(tx, offering.id, people),
    findLiveEnrollments(tx, offering.id, people),
  ])
  const holds = new Map(own.map((row) => [row.personId, row]))
  const live = new Set(enrolled.map(({ personId }) => personId))
  const isReserved = first !== undefined && pool !== undefined && pool.reserves.length > 0
  const groups = isReserved ? await loadGroups(tx, offering, people, first.moment.now) : new Map<Id, never>()
  const admissions = await loadAdmissions(tx, offering, people)
  return asks.map(({ moment: { actor } }) => {
    if (actor.kind !== 'person') return null
    const { personId } = actor
    const own = holds.get(personId) ?? null
    const seats: Pool | null = pool ?? null
    const standing = { pool: seats, groups: groups.get(personId) ?? [], own, isEnrolled: live.has(personId) }
    return { offering, ...standing, personId, admission: admissions?.get(personId) }
  })
}
type State = NonNullable<Awaited<ReturnType<typeof load>>[number]>

/** One seat fewer, once someone before was given one; and for the same person a seat that is kept. */
const fold = (state: State, { personId, hold, reserveId }: Kept): State => {
  if (hold?.kind !== 'take') return state
  const { pool, own } = state
  const kept = {
    id: hold.id,
    personId,
    reason: 'checkout' as const,
    expiresAt: hold.expiresAt,
    orderId: null,
    reserveId,
  }
  return {
    ...state,
    pool: pool && afterTaking(pool, 1, reserveId),
    own: personId === state.personId ? kept : own,
  }
}

const save = async (tx: Tx, changes: readonly Decided<Kept>[]) => {
  const fresh = changes.flatMap(({ change: { offeringId, personId, hold, reserveId }, moment }) =>
    hold?.kind === 'take'
      ? [{ id: hold.id, expiresAt: hold.expiresAt, offeringId, personId, reserveId, createdAt: moment.now }]
      : [],
  )
  const [first] = fresh
  if (first) await updateTaken(tx, first.offeringId, fresh.length)
  await insertHolds(
    tx,
    fresh.map((one) => ({ ...one, reason: 'checkout', quantity: 1 })),
  )
  for (const { change } of changes)
    if (change.hold?.kind === 'extend') await updateHold(tx, change.hold.id, { expiresAt: change.hold.expiresAt })
  return changes.map(({ change: { hold }, moment: { now } }) => ({
    holdId: hold?.id ?? null,
    expiresAt: hold?.expiresAt ?? null,
    now,
  }))
}

/** Keeps a seat while a person registers; asked again, keeps it a while longer. A self-paced offering has seats for all. */
export const holdSeat = groupCommand({
  name: 'enrollment.holdSeat',
  input: z.object({ offeringId: idSchema }),
  together: { key: ({ offeringId }) => offeringId, look: lookForSeats, load, fold, save },
  allow: (actor, { offering }) =>
    can(actor, 'enrollment.register', { offeringId: offering.id }) && offering.state !== 'draft',
  decide: ({ offering, pool, groups, own, isEnrolled, personId, admission }: State, { offeringId }, { now, newId }) => {
    if (isEnrolled) return refuse('already-registered')
    const admitted = judgeAdmission(admission, now)
    if (!admitted.ok) return admitted
    const open = decideWindow({ ...offering, selfPaced: offering.kind === 'self_paced' }, now)
    const isPromised = own?.reason === 'waiting_list_offer' || own?.reason === 'pending_approval'
    if (!open.ok && !isPromised) return open
    if (!pool) return ok<Kept>({ offeringId, personId, hold: null, reserveId: null })
    const seats = seatsFor(pool, groups, now)
    const hold = decideHold({ seats, own }, newId(), now)
    return hold.ok ? ok<Kept>({ offeringId, personId, hold: hold.value, reserveId: seats.reserveId }) : hold
  },
  announce: () => [],
  audit: ({ offeringId, hold }) => ({ kind: 'offering', id: offeringId, details: { hold: hold?.kind ?? 'none' } }),
})
