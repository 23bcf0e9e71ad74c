import { findWaitingOfPeople, type WaitingOfPerson } from '@inservice/db/seats'
import type { PersonOfAddress } from '@inservice/db/people'
import { can } from '@inservice/domain/access'
import { decideSwap } from '@inservice/domain/enrollment'
import { emailSchema, idSchema, ok, textSchema, type Id } from '@inservice/domain/kernel'
import { decideSeen } from '@inservice/domain/seats'
import { z } from 'zod'
import { command } from '../kernel/index.ts'
import { loadSeat, reachInto, seenVersion } from '../seats/index.ts'
import { loadPeople } from './load-people.ts'
import { saveSwap } from './save-swap.ts'

type InHand = NonNullable<Awaited<ReturnType<typeof loadSeat>>>
export type SwapChange = InHand & {
  readonly to: 'assigned' | 'claimed'
  readonly next: { readonly personId: Id; readonly isNew: boolean; readonly name: string; readonly email: string }
  readonly enrollmentId: Id
  readonly managerId: Id
  readonly waiting: readonly WaitingOfPerson[]
}

/** A seat lies in its organization, and in its school where it is allotted: its delegate passes it on, too. */
const whereOf = ({ row, seat }: InHand) => ({ organizationId: row.organizationId, schoolId: seat.schoolId })

const worksElsewhere = (found: PersonOfAddress | undefined, organizationId: Id): boolean =>
  found != null && found.organizationId !== null && found.organizationId !== organizationId

/** Passes a seat from one colleague to another until the cut-off: no free seat is needed, it costs nothing, both are told. */
export const swapSeat = command({
  name: 'enrollment.swapSeat',
  input: z.object({ seatId: idSchema, seenVersion, name: textSchema('a name', 200), email: emailSchema }),
  load: async (tx, { seatId, email }, { actor }) => {
    const inHand = actor.kind === 'person' ? await loadSeat(tx, seatId) : undefined
    if (!inHand || actor.kind !== 'person') return null
    const { row, block } = inHand
    const reach = (await reachInto(tx, actor, 'seats.assign', row.organizationId)) ?? []
    const { people, state } = await loadPeople(tx, { ...row, blockId: row.id }, block.seats, [email], reach)
    const found = people.get(email)
    const waiting = found ? await findWaitingOfPeople(tx, row.offeringId, [found.personId]) : []
    return { inHand, found, known: state.known.get(email), waiting, managerId: actor.personId }
  },
  allow: (actor, { inHand }) => can(actor, 'seats.assign', whereOf(inHand)),
  decide: ({ inHand, found, known, waiting, managerId }, { name, email, seenVersion: seen }, { now, newId }) => {
    const isSeen = decideSeen(inHand.block, seen)
    if (!isSeen.ok) return isSeen
    const { seat, block, row } = inHand
    const next = known
      ? { ...known, hasAccount: found?.hasAccount === true, worksElsewhere: worksElsewhere(found, row.organizationId) }
      : null
    const decided = decideSwap({ state: seat.state, personId: seat.personId, swapUntil: block.swapUntil, next }, now)
    if (!decided.ok) return decided
    return ok<SwapChange>({
      ...inHand,
      to: decided.value,
      next: { personId: found?.personId ?? newId(), isNew: found === undefined, name, email },
      enrollmentId: newId(),
      managerId,
      waiting,
    })
  },
  save: saveSwap,
  announce: ({ seat, row, to, enrollmentId, waiting }) => [
    { topic: 'seat.swapped', payload: { seatId: seat.id, previousPersonId: seat.personId } },
    ...(to === 'claimed' ? [{ topic: 'enrollment.confirmed', payload: { enrollmentId } }] : []),
    ...(waiting.some(({ holdId }) => holdId !== null)
      ? [{ topic: 'seat.freed', payload: { offeringId: row.offeringId } }]
      : []),
  ],
  audit: ({ seat, next, row }) => ({
    kind: 'seat_block',
    id: row.id,
    details: { seatId: seat.id, from: seat.personId, to: next.personId },
  }),
})
