// Billing, what happens: orders, payments, refunds, purchase orders, documents.
// What the payment provider tells is stored first, then worked on once; before an order is dropped it is asked.
// No call to it inside a transaction. Billing never learns the word enrollment.
export { attachPayment } from './attach-payment.ts'
export { askPayment, checkPayment } from './check-payment.ts'
export { lapseOrder, lapseOrders } from './lapse-orders.ts'
export { openPayment } from './open-payment.ts'
export { order } from './order.ts'
export { payOrder } from './pay-order.ts'
export { pricesFor } from './prices-for.ts'
export { processGatewayEvent } from './process-gateway-event.ts'
export { receiveGatewayEvent } from './receive-gateway-event.ts'
export { sendRefunds } from './send-refunds.ts'
export { settle } from './settle.ts'
export { settleRefund } from './settle-refund.ts'
