import type { DeadlineRule } from '@inservice/domain/seats'
import type { Announcement, Audit } from '../kernel/index.ts'
import type { Sale } from './open-sale.ts'

type Sold = Sale & {
  readonly input: {
    readonly quantity: number
    readonly organizationId: string
    readonly deadlineRule: DeadlineRule
  }
}

/** What is told of seats that were bought, whether in an offering or as a pack: to whom it concerns, and to the audit. */
export const tellSale = {
  announce: ({ bought, orderId }: Sold): readonly Announcement[] => [
    { topic: bought.payBy === 'nothing' ? 'order.paid' : 'order.confirmed', payload: { orderId } },
  ],
  audit: ({ blockId, input, totalCents }: Sold): Audit => ({
    kind: 'seat_block',
    id: blockId,
    details: {
      quantity: input.quantity,
      totalCents,
      organizationId: input.organizationId,
      deadlineRule: input.deadlineRule,
    },
  }),
}
