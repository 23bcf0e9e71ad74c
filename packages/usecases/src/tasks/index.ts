// Every listener and task of the house, for the worker: room by room, left to right.
// A listener names the topic it hears; a task is called by its name.
// Nothing is decided here.
import * as billing from '../billing/index.ts'
import {
  expireRequests,
  onOfferingCanceled,
  onApplicantEnrolled,
  onApplicantWithdrawn,
  onOrderLapsed,
  onOrderPaid,
  onOrderPaidLate,
  settleBlocks,
  windDownAll,
  tendApplications,
  tendMinimums,
} from '../enrollment/index.ts'
import { onAttendanceMarked, onFeePaid, onProfileSaved } from '../hours/index.ts'
import type { Task } from '../kernel/index.ts'
import * as messages from '../messages/index.ts'
import { clearSignIns } from '../people/index.ts'
import { expireHolds, onSeatFreed } from '../seats/index.ts'

export const tasks: readonly Task[] = [
  clearSignIns,
  billing.processGatewayEvent,
  billing.lapseOrders,
  billing.closePayments,
  billing.sendRefunds,
  billing.onOrderPaid,
  billing.onOrderPartPaid,
  billing.onOrderConfirmed,
  billing.onOrderCredited,
  billing.onOrderRefunded,
  onSeatFreed,
  expireHolds,
  settleBlocks,
  expireRequests,
  onOrderPaid,
  onOrderPaidLate,
  onOrderLapsed,
  onOfferingCanceled,
  windDownAll,
  onApplicantEnrolled,
  onApplicantWithdrawn,
  tendApplications,
  tendMinimums,
  onFeePaid,
  onAttendanceMarked,
  onProfileSaved,
  messages.sendLetter,
  messages.askEvaluations,
  messages.remindUnclaimed,
  messages.onAddressAsked,
  messages.onEnrollmentConfirmed,
  messages.onEnrollmentWithdrawn,
  messages.onOfferingCanceled,
  messages.onOfferingConfirmed,
  messages.onOfferingUndecided,
  messages.onEnrollmentsCanceled,
  messages.onSeatBlockCanceled,
  messages.onLineCanceled,
  messages.onWaitingListJoined,
  messages.onWaitingListRemoved,
  messages.onWaitingListOffered,
  messages.onOrderPaid,
  messages.onOrderRefunded,
  messages.onPaperIssued,
  messages.onInvoiceReminded,
  messages.onSeatAssigned,
  messages.onSeatClaimed,
  messages.onSeatSwapped,
  messages.onSeatRequested,
  messages.onDelegateNamed,
  messages.onSeatRequestEnded,
  messages.onClaimDecided,
  messages.onAwardMade,
  messages.onApplicationSubmitted,
  messages.onApplicationDecided,
  messages.onApplicationLapsed,
  messages.onAssuranceAsked,
  messages.onAssuranceReminded,
  messages.onAssuranceAnswered,
  messages.onAssuranceExpired,
]

/** Which tasks hear a topic. */
export const listenersTo = (topic: string): readonly string[] =>
  tasks.filter((task) => task.hears === topic).map((task) => task.name)
