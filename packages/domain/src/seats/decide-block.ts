import { ok, refuse, type Cents, type Instant, type PlainDate, type Result } from '../kernel/index.ts'
import { publicSeats, type SeatCount } from './count-seats.ts'

export type BlockState = {
  readonly offering: {
    readonly state: string
    readonly districtSeats: boolean
    readonly closesAt: Instant | null
    readonly startsAt: Instant | null
  }
  /** Null where an offering has seats for all. */
  readonly seats: SeatCount | null
  /** What this many seats cost, by the quote. */
  readonly totalCents: Cents
  /** The purchase order that is on file under this number; null where the number is new. */
  readonly purchaseOrder: { readonly leftCents: Cents; readonly expiresOn: PlainDate | null } | null
  readonly today: PlainDate
}
export type BlockInput = {
  readonly quantity: number
  /** The total that the buyer saw and agreed to. */
  readonly expectedCents: Cents
  readonly purchaseOrderNumber: string
  /** What the purchase order authorizes altogether, where its number is new. */
  readonly authorizedCents: Cents | null
  readonly expiresOn: PlainDate | null
  readonly approver: string
}
/** How the block is paid: by an order on file, by one that is recorded now, or there is nothing to pay. */
export type BoughtBlock = { readonly payBy: 'nothing' | 'order-on-file' | 'new-order' }
type Code =
  | 'block-not-offered'
  | 'block-closed'
  | 'block-seats-short'
  | 'block-price-changed'
  | 'block-order-needed'
  | 'block-order-short'
  | 'block-order-expired'
  | 'block-approver-needed'
  | 'purchase-order-overdrawn'

/** Whether an offering sells blocks of seats now. Refuses `block-not-offered`, `block-closed`. */
export const takesBlocks = (
  offering: BlockState['offering'],
  now: Instant,
): Result<true, 'block-not-offered' | 'block-closed'> => {
  if (!offering.districtSeats) return refuse('block-not-offered')
  const closesAt = offering.closesAt ?? offering.startsAt
  const open = offering.state === 'published' || (offering.state === 'in_progress' && offering.closesAt !== null)
  return open && (closesAt === null || now < closesAt) ? ok(true) : refuse('block-closed')
}

const payingFor = (state: BlockState, input: BlockInput): Result<BoughtBlock['payBy'], Code> => {
  const { totalCents, purchaseOrder, today } = state
  if (totalCents === 0) return ok('nothing')
  if (input.purchaseOrderNumber === '') return refuse('block-order-needed')
  const expiresOn = purchaseOrder ? purchaseOrder.expiresOn : input.expiresOn
  if (expiresOn !== null && expiresOn < today)
    return refuse('block-order-expired', { expiresOn }, purchaseOrder ? 'purchaseOrderNumber' : 'expiresOn')
  if (purchaseOrder) {
    const { leftCents } = purchaseOrder
    return leftCents >= totalCents
      ? ok('order-on-file')
      : refuse('purchase-order-overdrawn', { leftCents, cents: totalCents })
  }
  const authorizedCents = input.authorizedCents ?? 0
  if (authorizedCents < totalCents) return refuse('block-order-short', { authorizedCents, cents: totalCents })
  if (input.approver === '') return refuse('block-approver-needed')
  return ok('new-order')
}

/**
 * Whether an organization may buy a number of an offering's seats with a purchase order, and how it is paid.
 * Refuses an offering without district seats or closed, more seats than the public could take, a price that changed, and
 * what is missing or too little of the purchase order. Source: seat blocks (practice).
 * 8 of 20 seats free, 10 asked: `block-seats-short` with free 8; 8 asked at $1,200, authorized $1,000: `block-order-short`.
 */
export const decideBlock = (state: BlockState, input: BlockInput, now: Instant): Result<BoughtBlock, Code> => {
  const open = takesBlocks(state.offering, now)
  if (!open.ok) return open
  const free = state.seats === null ? Number.POSITIVE_INFINITY : publicSeats(state.seats)
  if (input.quantity > free)
    return refuse('block-seats-short', { free, asked: input.quantity, waiting: state.seats?.waiting ?? 0 })
  if (state.totalCents !== input.expectedCents) return refuse('block-price-changed', { cents: state.totalCents })
  const paying = payingFor(state, input)
  return paying.ok ? ok({ payBy: paying.value }) : paying
}
