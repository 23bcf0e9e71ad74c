// Seats: capacity, holds, the waiting list, district seat blocks.
// A hold keeps a seat without an enrollment; a freed seat is offered to the waiting list
// before the public sees it. A seat is never sold twice. Nothing here knows who attends.
export { freeSeats, publicSeats, type SeatCount } from './count-seats.ts'
export { decideHold, type HoldChange, type HoldState, type LiveHold } from './decide-hold.ts'
export { offerExpiry, type OfferAnswer, type OfferOutcome, type OfferStanding } from './offer-expiry.ts'
export {
  decideJoin,
  decideOffers,
  decideStepBack,
  type EntryState,
  type InLine,
  type JoinState,
  type Offer,
} from './decide-waiting.ts'
export { blockDeadlines, type BlockDeadlines } from './block-deadlines.ts'
export { decideBlock, takesBlocks, type BlockInput, type BlockState, type BoughtBlock } from './decide-block.ts'
export { decideReturn, type ReturnState, type SeatReturn } from './decide-return.ts'
export { fittingAddress, judgeLink, type ClaimLink, type LinkTrouble } from './judge-link.ts'
export { seatMayBecome, seatStates, seatTransitions, type BlockSeatState } from './transitions.ts'
export { tallyBlock, type BlockSeatEvent, type BlockTally, type SeatTally } from './tally-block.ts'
export { checkoutHoldMinutes, paymentHoldMinutes } from './hold-length.ts'
export { seatRefusals } from './refusals.ts'
