import { lockPurchaseOrder, type LockedPurchaseOrder } from '@inservice/db/billing'
import { findOwnHold, lockBreakouts, lockPool } from '@inservice/db/seats'
import { can } from '@inservice/domain/access'
import { decideBreakouts, decideRegister, type Registered } from '@inservice/domain/enrollment'
import { centsSchema, emailSchema, idSchema, ok, type Cents, type Id } from '@inservice/domain/kernel'
import { z } from 'zod'
import { command, type Announcement } from '../kernel/index.ts'
import { loadRegistration, type Registration } from './load-registration.ts'
import { leftOf } from './purchase-order-limit.ts'
import { saveRegistration } from './save-registration.ts'

export const RegisterInput = z.object({
  offeringId: idSchema,
  payBy: z.enum(['nothing', 'card', 'purchase_order'], 'Choose how to pay.'),
  expectedCents: centsSchema,
  answers: z.record(z.string().max(60), z.string().max(2_000, 'At most 2,000 characters.')).default({}),
  sessionIds: z.array(idSchema).max(60).default([]),
  purchaseOrderNumber: z.string().trim().max(60, 'A purchase order’s number has at most 60 characters.').optional(),
  organizationId: idSchema.optional(),
  billingEmail: emailSchema.optional(),
})
export type RegisterInput = z.output<typeof RegisterInput>

export type RegisterChange = {
  readonly input: RegisterInput
  readonly registration: Registration
  readonly decided: Registered
  readonly personId: Id
  readonly holdId: Id | null
  readonly totalCents: Cents
  readonly purchaseOrder: LockedPurchaseOrder | null
  readonly sessionIds: readonly Id[]
  readonly orderId: Id
  readonly lineId: Id
  readonly enrollmentId: Id
}

const announced = ({ decided, orderId, enrollmentId }: RegisterChange): readonly Announcement[] =>
  decided.confirmed
    ? [
        { topic: decided.coverage === 'purchase_order' ? 'order.confirmed' : 'order.paid', payload: { orderId } },
        { topic: 'enrollment.confirmed', payload: { enrollmentId } },
      ]
    : [{ topic: 'order.opened', payload: { orderId } }]

/** Registers the person who asks: one transaction takes the seat, opens the order and enrolls. */
export const register = command({
  name: 'enrollment.register',
  input: RegisterInput,
  load: async (tx, input, { actor, now }) => {
    if (actor.kind !== 'person') return null
    const registration = await loadRegistration(tx, input.offeringId, actor.personId, now)
    if (!registration) return null
    const { providerId } = registration.offering
    const { organizationId, purchaseOrderNumber } = input
    const byOrder = input.payBy === 'purchase_order' && organizationId && purchaseOrderNumber
    const purchaseOrder = byOrder
      ? await lockPurchaseOrder(tx, providerId, organizationId, purchaseOrderNumber)
      : undefined
    const pool = await lockPool(tx, input.offeringId)
    const hold = await findOwnHold(tx, input.offeringId, actor.personId)
    const breakouts = await lockBreakouts(tx, input.offeringId)
    return { registration, purchaseOrder: purchaseOrder ?? null, pool, hold, breakouts, personId: actor.personId }
  },
  allow: (actor, { registration }) =>
    can(actor, 'enrollment.register', { offeringId: registration.offering.id }) &&
    registration.offering.state !== 'draft',
  decide: ({ registration, purchaseOrder, pool, hold, breakouts, personId }, input, { now, newId }) => {
    const { offering, quoted, enrolled } = registration
    const questions = offering.questions as { key: string; label: { en: string; es: string }; required: boolean }[]
    const decided = decideRegister(
      {
        window: { ...offering, selfPaced: offering.kind === 'self_paced' },
        seats: pool ?? null,
        hold: hold ?? null,
        enrolled: enrolled !== undefined,
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
    const change: RegisterChange = {
      input,
      registration,
      decided: decided.value,
      personId,
      holdId: hold?.id ?? null,
      totalCents: quoted.totalCents,
      purchaseOrder,
      sessionIds: picked.value,
      ...ids,
    }
    return ok(change)
  },
  save: saveRegistration,
  announce: announced,
  audit: ({ enrollmentId, decided, totalCents }) => ({
    kind: 'enrollment',
    id: enrollmentId,
    details: { coverage: decided.coverage, totalCents },
  }),
})
