// Enrollment, what happens: keeping a seat, registering, withdrawing; what follows from money and seats.
// Coverage says who pays. A seat is taken in one transaction that checks and takes.
// Nothing here talks to the payment provider.
export { holdSeat } from './hold-seat.ts'
