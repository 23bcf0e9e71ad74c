import { lockPurchaseOrder } from '@inservice/db/billing'
import { can } from '@inservice/domain/access'
import { idSchema, ok, refuse } from '@inservice/domain/kernel'
import { deadlineRules, decidePack, ruleByPolicy, type DeadlineRule } from '@inservice/domain/seats'
import { z } from 'zod'
import { command } from '../kernel/index.ts'
import { loadPackQuote, type PackQuote } from './load-pack-quote.ts'
import type { Sale } from './open-sale.ts'
import { isOwnFile, payInput, quantitySchema } from './pay-input.ts'
import { savePack } from './save-pack.ts'
import { tellSale } from './tell-sale.ts'

export const BuyPackInput = z.object({
  priceId: idSchema,
  organizationId: idSchema,
  quantity: quantitySchema,
  /** Left out: as the provider's rule says. */
  deadlineRule: z.enum(deadlineRules).optional(),
  ...payInput,
})
export type BuyPackInput = z.output<typeof BuyPackInput>

type Chosen = BuyPackInput & { readonly deadlineRule: DeadlineRule }

export type PackChange = Sale & { readonly input: Chosen; readonly quoted: PackQuote }

/** Buys seats good for any offering of a program: the order is opened as for a block, and no offering's seats are kept yet. */
export const buyPack = command({
  name: 'seats.buyPack',
  input: BuyPackInput,
  load: async (tx, input, { actor, now }) => {
    if (actor.kind !== 'person') return null
    const { priceId, organizationId, quantity, purchaseOrderNumber: number } = input
    const quoted = await loadPackQuote(tx, priceId, organizationId, quantity, now, input.quoteId)
    if (!quoted) return null
    const { providerId } = quoted.pack
    const purchaseOrder = number ? await lockPurchaseOrder(tx, providerId, organizationId, number) : undefined
    return { quoted, purchaseOrder: purchaseOrder ?? null, buyerId: actor.personId }
  },
  allow: (actor, { quoted }) => can(actor, 'seats.buy', { organizationId: quoted.organization.id }),
  decide: ({ quoted, purchaseOrder, buyerId }, given, { newId }) => {
    if (quoted.kept && !quoted.kept.judged.ok) return quoted.kept.judged
    const { pack, today, organization } = quoted
    const { totalCents, lines } = quoted.quoted
    const byPolicy = ruleByPolicy(quoted.unclaimed, { kind: 'pack', totalCents })
    const input: Chosen = { ...given, deadlineRule: given.deadlineRule ?? byPolicy }
    const onFile = purchaseOrder && {
      leftCents: purchaseOrder.authorizedCents - purchaseOrder.drawnCents,
      expiresOn: purchaseOrder.expiresOn,
    }
    const decided = decidePack({ terms: pack, totalCents, purchaseOrder: onFile, today }, input)
    if (!decided.ok) return decided
    if (!isOwnFile(input.fileKey, buyerId)) return refuse('block-file-unknown')
    return ok<PackChange>({
      input,
      quoted,
      blockId: newId(),
      orderId: newId(),
      buyerId,
      providerId: pack.providerId,
      organization,
      title: `${pack.programName} · ${pack.name}`,
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
  save: savePack,
  ...tellSale,
})
