// Seats: capacity, holds, the waiting list, district seat blocks.
// A hold keeps a seat without an enrollment; a freed seat is offered to the waiting list
// before the public sees it. A seat is never sold twice. Nothing here knows who attends.
export {
  afterTaking,
  freeSeats,
  openReserves,
  openSeats,
  overbookedLeft,
  publicSeats,
  seatsFor,
  type Pool,
  type SeatCount,
  type SeatReserve,
} from './count-seats.ts'
export { decideReserve, type ReserveState, type ReserveWish } from './decide-reserve.ts'
export { groupsOf, type Member } from './groups-of.ts'
export { decideHold, type HoldChange, type HoldState, type LiveHold } from './decide-hold.ts'
export { offerExpiry, type OfferAnswer, type OfferOutcome, type OfferStanding } from './offer-expiry.ts'
export { answerDeadline, answerRuleSchema, type AnswerClock, type AnswerRule } from './answer-clock.ts'
export { askLine, keepsUntil } from './ask-line.ts'
export { decideCapacity } from './decide-capacity.ts'
export { decideMove } from './decide-move.ts'
export { mostSkips, type InLine } from './decide-round.ts'
export { decideJoin, decideStepBack, type EntryState, type JoinState } from './decide-waiting.ts'
export { findDeviation, replay } from './replay.ts'
export { sayAnswerRule } from './say-answer-rule.ts'
export { sayWaitingStep } from './say-waiting-step.ts'
export {
  freedAfter,
  waitingFactsSchema,
  waitingSteps,
  type WaitingEvent,
  type WaitingFacts,
  type WaitingStep,
} from './waiting-log.ts'
export { ruleByPolicy, unclaimedPolicySchema, type UnclaimedPolicy } from './unclaimed-policy.ts'
export { blockDeadlines, claimUntil, type BlockDeadlines } from './block-deadlines.ts'
export { decideBlock, takesBlocks, type BlockInput, type BlockState } from './decide-block.ts'
export { decideDelegate, type DelegateState } from './decide-delegate.ts'
export { judgeQuote, type KeptQuote } from './judge-quote.ts'
export { decidePack, packDeadlines, packIsSold, type PackInput, type PackState, type PackTerms } from './decide-pack.ts'
export { decidePlace, type PlaceState } from './decide-place.ts'
export type { BoughtBlock } from './pay-for-seats.ts'
export { decideAllot, type AllottedSeat, type Allotment } from './decide-allot.ts'
export { decideSettle, deadlineRules, type DeadlineRule, type Settlement, type SettleState } from './decide-settle.ts'
export { pickSeats } from './pick-seats.ts'
export { tallySchools, type SchoolTally } from './tally-schools.ts'
export { decideReturn, type ReturnState, type SeatReturn } from './decide-return.ts'
export { fittingAddress, judgeLink, type ClaimLink, type LinkTrouble } from './judge-link.ts'
export { decideSeen } from './decide-seen.ts'
export { requestUntil } from './request-until.ts'
export { seatMayBecome, seatStates, seatTransitions, type BlockSeatState } from './transitions.ts'
export { tallyBlock, type BlockSeatEvent, type BlockTally, type SeatTally } from './tally-block.ts'
export { checkoutHoldMinutes, paymentHoldMinutes } from './hold-length.ts'
export { seatRefusals } from './refusals.ts'
