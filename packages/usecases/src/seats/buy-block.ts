import { lockPurchaseOrder } from '@inservice/db/billing'
import { lockPool } from '@inservice/db/seats'
import { can } from '@inservice/domain/access'
import { idSchema, ok, refuse, type Id } from '@inservice/domain/kernel'
import { deadlineRules, decideBlock, ruleByPolicy, seatsFor, type DeadlineRule } from '@inservice/domain/seats'
import { z } from 'zod'
import { command } from '../kernel/index.ts'
import { loadBlockQuote, type BlockQuote } from './load-block-quote.ts'
import type { Sale } from './open-sale.ts'
import { isOwnFile, payInput, quantitySchema } from './pay-input.ts'
import { saveBlock } from './save-block.ts'
import { tellSale } from './tell-sale.ts'

export const BuyBlockInput = z.object({
  offeringId: idSchema,
  organizationId: idSchema,
  quantity: quantitySchema,
  /** Left out: as the provider's rule says. */
  deadlineRule: z.enum(deadlineRules).optional(),
  ...payInput,
})
export type BuyBlockInput = z.output<typeof BuyBlockInput>

type Chosen = BuyBlockInput & { readonly deadlineRule: DeadlineRule }

export type BlockChange = Sale & {
  readonly input: Chosen
  readonly quoted: BlockQuote
  readonly hasPool: boolean
  /** The organization's own allotment, where it is large enough for all of them. */
  readonly reserveId: Id | null
}

/** Buys a number of an offering's seats for an organization with a purchase order: one transaction takes them and opens the order. */
export const buyBlock = command({
  name: 'seats.buyBlock',
  input: BuyBlockInput,
  load: async (tx, input, { actor, now }) => {
    if (actor.kind !== 'person') return null
    const { offeringId, organizationId, quantity, purchaseOrderNumber: number } = input
    const quoted = await loadBlockQuote(tx, { id: offeringId }, organizationId, quantity, now, input.quoteId)
    if (!quoted) return null
    const { providerId } = quoted.offering
    const purchaseOrder = number ? await lockPurchaseOrder(tx, providerId, organizationId, number) : undefined
    const pool = await lockPool(tx, offeringId)
    return { quoted, purchaseOrder: purchaseOrder ?? null, pool, buyerId: actor.personId }
  },
  allow: (actor, { quoted }) =>
    can(actor, 'seats.buy', { organizationId: quoted.organization.id }) && quoted.offering.state !== 'draft',
  decide: ({ quoted, purchaseOrder, pool, buyerId }, given, { now, newId }) => {
    if (quoted.kept && !quoted.kept.judged.ok) return quoted.kept.judged
    const { totalCents, lines } = quoted.quoted
    const byPolicy = ruleByPolicy(quoted.unclaimed, { kind: 'block', totalCents })
    const input: Chosen = { ...given, deadlineRule: given.deadlineRule ?? byPolicy }
    const seats = pool ? seatsFor(pool, [input.organizationId], now, input.quantity) : null
    const decided = decideBlock(
      {
        offering: quoted.offering,
        seats,
        totalCents,
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
    if (!isOwnFile(input.fileKey, buyerId)) return refuse('block-file-unknown')
    return ok<BlockChange>({
      input,
      quoted,
      hasPool: pool !== undefined,
      reserveId: seats?.reserveId ?? null,
      blockId: newId(),
      orderId: newId(),
      buyerId,
      providerId: quoted.offering.providerId,
      organization: quoted.organization,
      title: quoted.offering.title,
      quantity: input.quantity,
      totalCents,
      lines,
      refundPolicy: quoted.refundPolicy ?? null,
      bought: decided.value,
      purchaseOrder,
      pay: input,
      quoteId: input.quoteId,
    })
  },
  save: saveBlock,
  ...tellSale,
})
