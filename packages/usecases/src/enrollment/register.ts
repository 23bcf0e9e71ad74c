import { lockPurchaseOrder } from '@inservice/db/billing'
import type { Tx } from '@inservice/db/kernel'
import { findOwnHolds, lockBreakouts, lockPool } from '@inservice/db/seats'
import { can } from '@inservice/domain/access'
import { decideBreakouts, decideRegister } from '@inservice/domain/enrollment'
import { ok, type Id } from '@inservice/domain/kernel'
import { groupsOf, seatsFor } from '@inservice/domain/seats'
import { groupCommand, type Announcement, type Asked } from '../kernel/index.ts'
import { foldRegistration } from './fold-registration.ts'
import { loadRegistrations } from './load-registrations.ts'
import { loadAdmissions } from './application/load-admissions.ts'
import { lookForSeats } from './look-for-seats.ts'
import { leftOf } from './purchase-order-limit.ts'
import { RegisterInput } from './register-input.ts'
import type { RegisterChange, RegisterState } from './register-state.ts'
import { saveRegistrations } from './save-registrations.ts'

const announced = ({ decided, orderId, enrollmentId }: RegisterChange): readonly Announcement[] =>
  decided.confirmed
    ? [
        { topic: decided.coverage === 'purchase_order' ? 'order.confirmed' : 'order.paid', payload: { orderId } },
        { topic: 'enrollment.confirmed', payload: { enrollmentId } },
      ]
    : [{ topic: 'order.opened', payload: { orderId } }]

const findPurchaseOrder = async (tx: Tx, providerId: Id, input: RegisterInput) => {
  const { payBy, organizationId, purchaseOrderNumber } = input
  if (payBy !== 'purchase_order' || !organizationId || !purchaseOrderNumber) return null
  return (await lockPurchaseOrder(tx, providerId, organizationId, purchaseOrderNumber)) ?? null
}

/** Everyone here wants the same offering: it is read and its seats are locked once. */
const load = async (tx: Tx, asks: readonly Asked<RegisterInput>[]): Promise<readonly (RegisterState | null)[]> => {
  const people = asks.flatMap(({ moment: { actor } }) => (actor.kind === 'person' ? [actor.personId] : []))
  const [first] = asks
  if (!first || people.length === 0) return asks.map(() => null)
  const { offeringId } = first.input
  const registrations = await loadRegistrations(tx, offeringId, people, first.moment.now)
  const [known] = registrations.values()
  if (!known) return asks.map(() => null)
  const purchaseOrder = await findPurchaseOrder(tx, known.offering.providerId, first.input)
  // The lock first: what goes behind it is seen under it.
  const [locked, own, breakouts] = await Promise.all([
    lockPool(tx, offeringId),
    findOwnHolds(tx, offeringId, people),
    known.offering.hasBreakouts ? lockBreakouts(tx, offeringId) : [],
  ])
  const pool = locked ?? null
  const holds = new Map(own.map((row) => [row.personId, row]))
  const admissions = await loadAdmissions(tx, known.offering, people)
  return asks.map(({ moment: { actor } }) => {
    const personId = actor.kind === 'person' ? actor.personId : null
    const registration = personId === null ? undefined : registrations.get(personId)
    if (!registration || personId === null) return null
    const admission = admissions?.get(personId)
    return { registration, purchaseOrder, pool, hold: holds.get(personId) ?? null, breakouts, personId, admission }
  })
}

/** Registers the person who asks: one transaction takes the seat, opens the order and enrolls. Where many ask at once, groups. */
export const register = groupCommand({
  name: 'enrollment.register',
  input: RegisterInput,
  together: {
    // A purchase order is locked for one, and may be another offering's too.
    key: ({ offeringId, payBy }) => (payBy === 'purchase_order' ? null : offeringId),
    look: lookForSeats,
    load,
    fold: foldRegistration,
    save: saveRegistrations,
  },
  allow: (actor, { registration }) =>
    can(actor, 'enrollment.register', { offeringId: registration.offering.id }) &&
    registration.offering.state !== 'draft',
  decide: (state: RegisterState, input, { now, newId }) => {
    const { registration, purchaseOrder, pool, hold, breakouts, personId, admission } = state
    const { offering, quoted, enrolled } = registration
    const seats = pool && seatsFor(pool, groupsOf(registration.buyer), now)
    const questions = offering.questions as { key: string; label: { en: string; es: string }; required: boolean }[]
    const decided = decideRegister(
      {
        window: { ...offering, selfPaced: offering.kind === 'self_paced' },
        seats,
        hold,
        enrolled: enrolled !== undefined,
        admission,
        totalCents: quoted.totalCents,
        questions: questions.map(({ key, label, required }) => ({ key, label: label.en, required })),
        purchaseOrderLeftCents: leftOf(purchaseOrder),
      },
      input,
      now,
    )
    if (!decided.ok) return decided
    const picked = decideBreakouts(breakouts, input.sessionIds)
    if (!picked.ok) return picked
    const ids = { orderId: newId(), lineId: newId(), enrollmentId: newId() }
    const reserveId = decided.value.seat === 'take' ? (seats?.reserveId ?? null) : (hold?.reserveId ?? null)
    const seat = { decided: decided.value, hold, reserveId, totalCents: quoted.totalCents, sessionIds: picked.value }
    return ok<RegisterChange>({ input, registration, personId, purchaseOrder, ...seat, ...ids })
  },
  announce: announced,
  audit: ({ enrollmentId, decided, totalCents }) => ({
    kind: 'enrollment',
    id: enrollmentId,
    details: { coverage: decided.coverage, totalCents },
  }),
})
