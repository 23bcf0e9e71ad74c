// Messages, what happens: letters that follow from what rooms on the left announce, and what a trainer writes to a roster.
// A listener addresses a letter by ids; a job writes it from what is true at that moment, and sends it.
// A letter's id is the message's own: however often its job runs, it arrives once.
export { remindUnclaimed } from './remind-unclaimed.ts'
export { askEvaluations } from './ask-evaluations.ts'
export { closeLetter } from './close-letter.ts'
export { onAddressAsked } from './on-address-asked.ts'
export { onApplicationDecided, onApplicationLapsed, onApplicationSubmitted } from './on-application.ts'
export { onAssuranceAnswered, onAssuranceAsked, onAssuranceExpired, onAssuranceReminded } from './on-assurance.ts'
export { onAwardMade } from './on-award-made.ts'
export { onClaimDecided } from './on-claim-decided.ts'
export { onEnrollmentConfirmed } from './on-enrollment-confirmed.ts'
export { onEnrollmentWithdrawn } from './on-enrollment-withdrawn.ts'
export { onInvoiceReminded } from './on-invoice-reminded.ts'
export {
  onEnrollmentsCanceled,
  onLineCanceled,
  onOfferingCanceled,
  onSeatBlockCanceled,
} from './on-offering-canceled.ts'
export { onOfferingConfirmed, onOfferingUndecided } from './on-offering-confirmed.ts'
export { onOrderPaid } from './on-order-paid.ts'
export { onOrderRefunded } from './on-order-refunded.ts'
export { onPaperIssued } from './on-paper-issued.ts'
export { onSeatAssigned } from './on-seat-assigned.ts'
export { onSeatClaimed } from './on-seat-claimed.ts'
export { onDelegateNamed } from './on-delegate-named.ts'
export { onSeatRequested } from './on-seat-requested.ts'
export { onSeatRequestEnded } from './on-seat-request-ended.ts'
export { onSeatSwapped } from './on-seat-swapped.ts'
export { onWaitingListJoined } from './on-waiting-list-joined.ts'
export { onWaitingListRemoved } from './on-waiting-list-removed.ts'
export { onWaitingListOffered } from './on-waiting-list-offered.ts'
export { rosterMessages } from './roster-messages.ts'
export { rosterPreview } from './roster-preview.ts'
export { sendLetter } from './send-letter.ts'
export { sendToRoster } from './send-to-roster.ts'
