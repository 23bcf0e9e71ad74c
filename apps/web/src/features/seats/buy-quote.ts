import type { Instant, TimeZone } from '@inservice/domain/kernel'
import type { ApiOutputs } from '../../kernel/api/trpc.ts'

type Block = ApiOutputs['seats']['quoteBlock']
type Pack = ApiOutputs['seats']['quotePack']

/** What the form of buying knows of what is bought: seats in one training, or a pack for a whole program. */
export type Quote = Pick<
  Block,
  | 'organization'
  | 'organizations'
  | 'quantity'
  | 'totalCents'
  | 'lines'
  | 'purchaseOrders'
  | 'today'
  | 'freeSeats'
  | 'waiting'
  | 'kept'
  | 'unclaimed'
> & {
  readonly kind: 'block' | 'pack'
  /** The training, or the price of the pack. */
  readonly subjectId: string
  readonly timeZone: TimeZone
  readonly providerName: string
  /** Seats are sold in multiples of it. */
  readonly packSize: number
  /** Until when people can be swapped; of a pack each training has its own. */
  readonly swapUntil: Instant | null
  /** When unclaimed seats leave. */
  readonly returnsAt: Instant | null
  /** Until when free seats go back. */
  readonly refundUntil: Instant | null
  readonly policy: Block['policy']
}

export const quoteOfBlock = (quote: Block): Quote => ({
  ...quote,
  kind: 'block',
  subjectId: quote.offering.id,
  timeZone: quote.offering.timeZone,
  providerName: quote.offering.providerName,
  packSize: 1,
  swapUntil: quote.deadlines.swapUntil,
  returnsAt: quote.deadlines.returnsAt,
  refundUntil: quote.deadlines.returnsAt,
})

export const quoteOfPack = (quote: Pack): Quote => ({
  ...quote,
  kind: 'pack',
  subjectId: quote.pack.id,
  timeZone: quote.pack.timeZone,
  providerName: quote.pack.providerName,
  packSize: quote.pack.packSize,
  freeSeats: null,
  waiting: 0,
  swapUntil: null,
  returnsAt: quote.deadlines.returnsAt,
  refundUntil: quote.deadlines.refundUntil,
  policy: { en: null, es: null },
})
