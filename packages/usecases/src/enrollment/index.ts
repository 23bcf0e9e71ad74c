// Enrollment, what happens: keeping a seat, registering, withdrawing; what follows from money and seats.
// Coverage says who pays. A seat is taken in one transaction that checks and takes.
// Nothing here talks to the payment provider.
export { holdSeat } from './hold-seat.ts'
export { mine } from './mine.ts'
export { offering } from './offering.ts'
export { onOrderLapsed } from './on-order-lapsed.ts'
export { onOrderPaid } from './on-order-paid.ts'
export { onOrderPaidLate } from './on-order-paid-late.ts'
export { register } from './register.ts'
export { withdraw } from './withdraw.ts'
export { withdrawalQuote } from './withdrawal-quote.ts'
