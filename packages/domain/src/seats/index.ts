// Seats: capacity, holds, the waiting list, district seat blocks.
// A hold keeps a seat without an enrollment; a freed seat is offered to the waiting list
// before the public sees it. A seat is never sold twice. Nothing here knows who attends.
export { freeSeats, publicSeats, type SeatCount } from './count-seats.ts'
export { decideHold, type HoldChange, type HoldState, type LiveHold } from './decide-hold.ts'
export { checkoutHoldMinutes, paymentHoldMinutes } from './hold-length.ts'
export { seatRefusals } from './refusals.ts'
