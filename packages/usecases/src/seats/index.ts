// Seats, what happens: buying a district's block, claim links, giving seats back, the waiting list's offers, the clock.
// Words: a hold keeps a seat, a block is a district's quantity of seats, a freed seat is offered in line first.
// Whoever changes a block locks the offering's pool, then the block. Nothing here enrolls anyone.
export { block } from './block.ts'
export { buyBlock } from './buy-block.ts'
export { hashToken } from './claim-token.ts'
export { desk } from './desk.ts'
export { acceptOffer, endWaiting } from './end-waiting.ts'
export { expireHolds } from './expire-holds.ts'
export { findColleagues } from './find-colleagues.ts'
export { loadBlock, loadSeat, type BlockInHand } from './load-seat.ts'
export { makeLink } from './make-link.ts'
export { offers } from './offers.ts'
export { onSeatFreed } from './on-seat-freed.ts'
export { quoteBlock } from './quote-block.ts'
export { returnSeats } from './return-seats.ts'
export { revokeLink } from './revoke-link.ts'
export { statement } from './statement.ts'
