import { lockPurchaseOrder, type LockedPurchaseOrder } from '@inservice/db/billing'
import { lockPool } from '@inservice/db/seats'
import { can } from '@inservice/domain/access'
import {
  centsSchema,
  emailSchema,
  idSchema,
  ok,
  plainDateSchema,
  refuse,
  type Cents,
  type Id,
} from '@inservice/domain/kernel'
import { deadlineRules, decideBlock, type BoughtBlock } from '@inservice/domain/seats'
import { z } from 'zod'
import { command } from '../kernel/index.ts'
import { loadBlockQuote, type BlockQuote } from './load-block-quote.ts'
import { saveBlock } from './save-block.ts'

export const BuyBlockInput = z.object({
  offeringId: idSchema,
  organizationId: idSchema,
  quantity: z
    .int('Give a whole number of seats.')
    .min(1, 'Buy at least one seat.')
    .max(500, 'At most 500 seats at a time.'),
  expectedCents: centsSchema,
  deadlineRule: z.enum(deadlineRules).default('public'),
  purchaseOrderNumber: z.string().trim().max(60, 'A purchase order’s number has at most 60 characters.').default(''),
  authorizedCents: centsSchema.nullable().default(null),
  expiresOn: plainDateSchema.nullable().default(null),
  approver: z.string().trim().max(120, 'At most 120 characters.').default(''),
  fileKey: z.string().max(300).nullable().default(null),
  fileName: z.string().max(200).nullable().default(null),
  billingEmail: emailSchema.nullable().default(null),
})
export type BuyBlockInput = z.output<typeof BuyBlockInput>

export type BlockChange = {
  readonly input: BuyBlockInput
  readonly quoted: BlockQuote
  readonly bought: BoughtBlock
  readonly purchaseOrder: LockedPurchaseOrder | null
  readonly hasPool: boolean
  readonly buyerId: Id
  readonly totalCents: Cents
  readonly blockId: Id
  readonly orderId: Id
}

/** Buys a number of an offering's seats for an organization with a purchase order: one transaction takes them and opens the order. */
export const buyBlock = command({
  name: 'seats.buyBlock',
  input: BuyBlockInput,
  load: async (tx, input, { actor, now }) => {
    if (actor.kind !== 'person') return null
    const { offeringId, organizationId, quantity, purchaseOrderNumber: number } = input
    const quoted = await loadBlockQuote(tx, { id: offeringId }, organizationId, quantity, now)
    if (!quoted) return null
    const { providerId } = quoted.offering
    const purchaseOrder = number ? await lockPurchaseOrder(tx, providerId, organizationId, number) : undefined
    const pool = await lockPool(tx, offeringId)
    return { quoted, purchaseOrder: purchaseOrder ?? null, pool, buyerId: actor.personId }
  },
  allow: (actor, { quoted }) =>
    can(actor, 'seats.buy', { organizationId: quoted.organization.id }) && quoted.offering.state !== 'draft',
  decide: ({ quoted, purchaseOrder, pool, buyerId }, input, { now, newId }) => {
    const decided = decideBlock(
      {
        offering: quoted.offering,
        seats: pool ?? null,
        totalCents: quoted.quoted.totalCents,
        purchaseOrder: purchaseOrder && {
          leftCents: purchaseOrder.authorizedCents - purchaseOrder.drawnCents,
          expiresOn: purchaseOrder.expiresOn,
        },
        today: quoted.today,
      },
      input,
      now,
    )
    if (!decided.ok) return decided
    if (input.fileKey !== null && !input.fileKey.startsWith(`uploads/${buyerId}/`)) return refuse('block-file-unknown')
    return ok<BlockChange>({
      input,
      quoted,
      bought: decided.value,
      purchaseOrder,
      hasPool: pool !== undefined,
      buyerId,
      totalCents: quoted.quoted.totalCents,
      blockId: newId(),
      orderId: newId(),
    })
  },
  save: saveBlock,
  announce: ({ bought, orderId }) => [
    { topic: bought.payBy === 'nothing' ? 'order.paid' : 'order.confirmed', payload: { orderId } },
  ],
  audit: ({ blockId, input, totalCents }) => ({
    kind: 'seat_block',
    id: blockId,
    details: {
      quantity: input.quantity,
      totalCents,
      organizationId: input.organizationId,
      deadlineRule: input.deadlineRule,
    },
  }),
})
