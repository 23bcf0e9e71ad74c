// Billing, kept: orders, payments, refunds, purchase orders, numbered documents, the ledger.
// Ledger and documents are append-only; totals on an order are written under its lock.
// Numbers come from a locked counter, without gaps.
export { appendLedgerEntry, type NewLedgerEntry } from './append-ledger-entry.ts'
export { insertGatewayEvent, type NewGatewayEvent } from './insert-gateway-event.ts'
export { insertOrder, type NewOrder, type NewOrderLine } from './insert-order.ts'
export { lockOrder, type LockedOrder } from './lock-order.ts'
export { nextNumber } from './next-number.ts'
export { updateOrder, type OrderChange } from './update-order.ts'
