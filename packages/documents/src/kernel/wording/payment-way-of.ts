import type { PaymentWay } from './payment-way.ts'

/** How an enrollment is covered, or an order paid, as the records name it. */
export type RecordedWay =
  | 'none'
  | 'free'
  | 'card'
  | 'purchase_order'
  | 'seat'
  | 'invoice'
  | 'check'
  | 'ach'
  | 'cash'
  | 'scholarship'
  | 'external'
  | 'mixed'

const ways: Readonly<Record<RecordedWay, PaymentWay>> = {
  none: 'free',
  free: 'free',
  card: 'card',
  purchase_order: 'purchase-order',
  seat: 'district-seat',
  invoice: 'invoice',
  check: 'check',
  ach: 'ach',
  cash: 'cash',
  scholarship: 'scholarship',
  external: 'check',
  mixed: 'invoice',
}

/** The way that papers and letters name for what the records keep: `purchase_order` is `purchase-order`. */
export const paymentWayOf = (recorded: RecordedWay): PaymentWay => ways[recorded]
