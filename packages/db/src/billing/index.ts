// Billing, kept: orders, payments, refunds, purchase orders, numbered documents, the ledger.
// Ledger and documents are append-only; totals on an order are written under its lock.
// Numbers come from a locked counter, without gaps.
export { appendLedgerEntry, type NewLedgerEntry } from './append-ledger-entry.ts'
export { findGatewayEvent } from './find-gateway-event.ts'
export { findOpenPayment } from './find-open-payment.ts'
export { findPaymentOrder } from './find-payment-order.ts'
export { insertGatewayEvent, type NewGatewayEvent } from './insert-gateway-event.ts'
export { insertOrder, type NewOrder, type NewOrderLine } from './insert-order.ts'
export { insertPayment } from './insert-payment.ts'
export { insertRefund, type NewRefund } from './insert-refund.ts'
export { listOrderPayments } from './list-order-payments.ts'
export { lockOrder, type LockedOrder } from './lock-order.ts'
export { lockPayment, type LockedPayment } from './lock-payment.ts'
export { nextNumber } from './next-number.ts'
export { updateGatewayEvent } from './update-gateway-event.ts'
export { updateOrder, type OrderChange } from './update-order.ts'
export { updatePayment, type PaymentChange } from './update-payment.ts'
