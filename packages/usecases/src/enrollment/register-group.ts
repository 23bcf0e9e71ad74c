import { lockPurchaseOrder, type LockedPurchaseOrder } from '@inservice/db/billing'
import { lockPool } from '@inservice/db/seats'
import { can } from '@inservice/domain/access'
import { decideGroup, mostInGroup, type Registered } from '@inservice/domain/enrollment'
import { seatsFor } from '@inservice/domain/seats'
import { emailSchema, ok, textSchema, type Cents, type Id } from '@inservice/domain/kernel'
import type { Quote } from '@inservice/domain/billing'
import { z } from 'zod'
import { command } from '../kernel/index.ts'
import { loadGroup, type Group } from './load-group.ts'
import { leftOf } from './purchase-order-limit.ts'
import { RegisterInput } from './register-input.ts'
import { saveGroup } from './save-group.ts'

const { offeringId, payBy, expectedCents, purchaseOrderNumber, organizationId, billingEmail } = RegisterInput.shape

const GroupInput = z.object({
  offeringId,
  payBy,
  expectedCents,
  purchaseOrderNumber,
  organizationId,
  billingEmail,
  people: z
    .array(
      z.object({ line: z.int().min(1).max(100_000).default(1), name: textSchema('a name', 200), email: emailSchema }),
    )
    .min(1, 'Name at least one person.')
    .max(mostInGroup, `At most ${mostInGroup} people at a time.`),
})
type GroupInput = z.output<typeof GroupInput>

export type GroupMember = {
  readonly personId: Id
  readonly isNew: boolean
  readonly name: string
  readonly email: string
  readonly quoted: Quote
  readonly employerId: Id | null
  readonly lineId: Id
  readonly enrollmentId: Id
}
export type GroupChange = {
  readonly input: GroupInput
  readonly registration: Pick<Group, 'offering' | 'asker' | 'refundPolicy'>
  readonly purchaseOrder: LockedPurchaseOrder | null
  readonly decided: Registered
  readonly totalCents: Cents
  readonly orderId: Id
  readonly personId: Id
  readonly members: readonly GroupMember[]
}

/**
 * Registers people by name and address in one order, each with a line of their own: seats for all in one transaction, or for
 * nobody. Who registers is not registered unless they stand in the list.
 */
export const registerGroup = command({
  name: 'enrollment.registerGroup',
  input: GroupInput,
  load: async (tx, input, { actor, now }) => {
    if (actor.kind !== 'person') return null
    const known = await loadGroup(tx, input.offeringId, [], actor.personId, now)
    if (!known) return null
    const { providerId } = known.offering
    const purchaseOrder =
      input.payBy === 'purchase_order' && input.organizationId && input.purchaseOrderNumber
        ? await lockPurchaseOrder(tx, providerId, input.organizationId, input.purchaseOrderNumber)
        : undefined
    const pool = await lockPool(tx, input.offeringId)
    // Who is registered already is read under the pool's lock.
    const emails = input.people.map(({ email }) => email)
    const group = await loadGroup(tx, input.offeringId, emails, actor.personId, now)
    return group ? { group, pool: pool ?? null, purchaseOrder: purchaseOrder ?? null, personId: actor.personId } : null
  },
  allow: (actor, { group: { offering } }) =>
    can(actor, 'enrollment.register', { offeringId: offering.id }) && offering.state !== 'draft',
  decide: ({ group, pool, purchaseOrder, personId }, input, { now, newId }) => {
    const { offering, known, asksEach } = group
    const members = input.people.map(({ name, email }): GroupMember => {
      const found = known.get(email)
      const ids = { lineId: newId(), enrollmentId: newId(), personId: found?.personId ?? newId() }
      const employerId = group.employerOf(email)
      return { ...ids, name, email, isNew: found === undefined, quoted: group.quoteFor(email), employerId }
    })
    const totalCents = members.reduce((sum, { quoted }) => sum + quoted.totalCents, 0)
    const decided = decideGroup(
      {
        window: { ...offering, selfPaced: offering.kind === 'self_paced' },
        // Seats that are reserved for some are taken by each of them alone.
        seats: pool && seatsFor(pool, [], now),
        known,
        totalCents,
        asksEach,
        purchaseOrderLeftCents: leftOf(purchaseOrder),
      },
      input,
      now,
    )
    if (!decided.ok) return decided
    return ok<GroupChange>({
      input,
      registration: group,
      purchaseOrder,
      decided: decided.value,
      totalCents,
      orderId: newId(),
      personId,
      members,
    })
  },
  save: saveGroup,
  announce: ({ decided, orderId, members }) =>
    decided.confirmed
      ? [
          { topic: decided.coverage === 'purchase_order' ? 'order.confirmed' : 'order.paid', payload: { orderId } },
          ...members.map(({ enrollmentId }) => ({ topic: 'enrollment.confirmed', payload: { enrollmentId } })),
        ]
      : [{ topic: 'order.opened', payload: { orderId } }],
  audit: ({ orderId, members, decided, totalCents }) => ({
    kind: 'order',
    id: orderId,
    details: { coverage: decided.coverage, totalCents, enrolled: members.map(({ enrollmentId }) => enrollmentId) },
  }),
})
