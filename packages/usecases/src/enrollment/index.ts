// Enrollment, what happens: keeping a seat, registering, withdrawing; what follows from money and seats.
// Coverage says who pays. Nothing here talks to the payment provider.
export { holdSeat } from './hold-seat.ts'
