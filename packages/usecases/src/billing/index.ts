// Billing, what happens: orders, payments, refunds, purchase orders, documents.
// What the payment provider tells is stored first, then worked on once. No call to it inside a transaction.
export { receiveGatewayEvent } from './receive-gateway-event.ts'
