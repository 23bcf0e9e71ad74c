import type { Cents, Instant } from '../kernel/index.ts'

export type OrderEventKind =
  | 'ordered'
  | 'paid'
  | 'confirmed'
  | 'invoice'
  | 'receipt'
  | 'credit-note'
  | 'refund-asked'
  | 'refund-sent'
  | 'refund-failed'
  | 'lapsed'
  | 'canceled'

/** One thing that happened to an order; `cents` where money is spoken of, `number` where a paper is. */
export type OrderEvent = {
  readonly what: OrderEventKind
  readonly at: Instant
  readonly cents: Cents | null
  readonly number: string | null
  readonly method: string | null
}

export type ToldOrder = {
  readonly state: string
  readonly method: string
  readonly totalCents: Cents
  readonly createdAt: Instant
  readonly confirmedAt: Instant | null
  readonly closedAt: Instant | null
  readonly payments: readonly {
    readonly state: string
    readonly method: string
    readonly amountCents: Cents
    readonly settledAt: Instant | null
  }[]
  readonly refunds: readonly {
    readonly state: string
    readonly amountCents: Cents
    readonly createdAt: Instant
    readonly settledAt: Instant | null
  }[]
  readonly documents: readonly {
    readonly kind: string
    readonly number: string
    readonly totalCents: Cents
    readonly createdAt: Instant
  }[]
}

const papers: Readonly<Record<string, OrderEventKind>> = {
  invoice: 'invoice',
  receipt: 'receipt',
  credit_note: 'credit-note',
}

/** What happens in one moment stands in this order. */
const ranks: readonly OrderEventKind[] = [
  'ordered',
  'confirmed',
  'paid',
  'lapsed',
  'canceled',
  'refund-asked',
  'refund-sent',
  'refund-failed',
  'invoice',
  'receipt',
  'credit-note',
]

const event = (what: OrderEventKind, at: Instant, its: Partial<OrderEvent> = {}): OrderEvent => ({
  what,
  at,
  cents: null,
  number: null,
  method: null,
  ...its,
})

/**
 * What happened to an order, oldest first: ordered, confirmed, paid, papers, money back, the end.
 * A card order of $120.00 → ordered, paid $120.00, receipt `…-RC-…`. Source: the order's own rows; nothing is guessed.
 */
export const tellOrder = (order: ToldOrder): readonly OrderEvent[] => {
  const { createdAt, confirmedAt, closedAt, method, state } = order
  const ended = state === 'lapsed' || state === 'canceled' ? state : null
  const events = [
    event('ordered', createdAt, { cents: order.totalCents, method }),
    ...(confirmedAt !== null && method !== 'card' && method !== 'none'
      ? [event('confirmed', confirmedAt, { method })]
      : []),
    ...(ended && closedAt !== null ? [event(ended, closedAt)] : []),
    ...order.payments.flatMap((one) =>
      one.state === 'succeeded' && one.settledAt !== null
        ? [event('paid', one.settledAt, { cents: one.amountCents, method: one.method })]
        : [],
    ),
    ...order.refunds.flatMap((one) => [
      event('refund-asked', one.createdAt, { cents: one.amountCents }),
      ...(one.settledAt === null
        ? []
        : [event(one.state === 'failed' ? 'refund-failed' : 'refund-sent', one.settledAt, { cents: one.amountCents })]),
    ]),
    ...order.documents.flatMap(({ kind, number, totalCents, createdAt: at }) => {
      const what = papers[kind]
      return what ? [event(what, at, { number, cents: totalCents })] : []
    }),
  ]
  return events.toSorted((a, b) => a.at.localeCompare(b.at) || ranks.indexOf(a.what) - ranks.indexOf(b.what))
}
