import { findProvider } from '@inservice/db/organizations'
import type { LetterKind } from '@inservice/domain/messages'
import type { LetterWriter } from './letter-desk.ts'
import { writeApplicationNews } from './write-application-news.ts'
import { writeAssuranceAsked } from './write-assurance-asked.ts'
import { writeAssuranceNews } from './write-assurance-news.ts'
import { writeClaimNeedsAttention } from './write-claim-needs-attention.ts'
import { writeEvaluationDue } from './write-evaluation-due.ts'
import { writeHoursAwarded } from './write-hours-awarded.ts'
import { writeInvoiceIssued } from './write-invoice-issued.ts'
import { writeInvoiceReminder } from './write-invoice-reminder.ts'
import { writeOfferingCanceled } from './write-offering-canceled.ts'
import { writeOfferingRuns, writeOfferingUndecided } from './write-offering-minimum.ts'
import { writeOrderReceipt } from './write-order-receipt.ts'
import { writeRefundSent } from './write-refund-sent.ts'
import { writeRegistrationCanceled } from './write-registration-canceled.ts'
import { writeRegistrationConfirmed } from './write-registration-confirmed.ts'
import { writeRosterMessage } from './write-roster-message.ts'
import { writeSeatAssigned } from './write-seat-assigned.ts'
import { writeSeatClaimed } from './write-seat-claimed.ts'
import { writeSeatDelegate } from './write-seat-delegate.ts'
import { writeSeatRequested } from './write-seat-requested.ts'
import { writeSeatRequestEnded } from './write-seat-request-ended.ts'
import { writeSeatSwapped } from './write-seat-swapped.ts'
import { writeSeatsUnclaimed } from './write-seats-unclaimed.ts'
import { writeVerifyAddress } from './write-verify-address.ts'
import { writeWaitingListJoined } from './write-waiting-list-joined.ts'
import { writeWaitingListRemoved } from './write-waiting-list-removed.ts'
import { writeWaitingListOffer } from './write-waiting-list-offer.ts'

const writers: Readonly<Record<LetterKind, LetterWriter>> = {
  'verify-address': writeVerifyAddress,
  'registration-confirmed': writeRegistrationConfirmed,
  'registration-canceled': writeRegistrationCanceled,
  'offering-canceled': writeOfferingCanceled,
  'offering-runs': writeOfferingRuns,
  'offering-undecided': writeOfferingUndecided,
  'waiting-list-joined': writeWaitingListJoined,
  'waiting-list-removed': writeWaitingListRemoved,
  'waiting-list-offer': writeWaitingListOffer,
  'order-receipt': writeOrderReceipt,
  'invoice-issued': writeInvoiceIssued,
  'invoice-reminder': writeInvoiceReminder,
  'refund-sent': writeRefundSent,
  'seat-assigned': writeSeatAssigned,
  'seat-claimed': writeSeatClaimed,
  'seat-requested': writeSeatRequested,
  'seats-unclaimed': writeSeatsUnclaimed,
  'seat-delegate': writeSeatDelegate,
  'seat-request-ended': writeSeatRequestEnded,
  'seat-passed-on': writeSeatSwapped,
  'seat-taken-over': writeSeatSwapped,
  'claim-needs-attention': writeClaimNeedsAttention,
  'hours-awarded': writeHoursAwarded,
  'hours-corrected': writeHoursAwarded,
  'evaluation-due': writeEvaluationDue,
  'roster-message': writeRosterMessage,
  'application-news': writeApplicationNews,
  'assurance-asked': writeAssuranceAsked,
  'assurance-reminder': writeAssuranceAsked,
  'assurance-news': writeAssuranceNews,
}

/** Writes a letter of any kind from what is true now; null where it is not needed any more. Answers go to the provider where no one else is named. */
export const writeLetter: LetterWriter = async (desk, row) => {
  const written = await writers[row.kind](desk, row)
  if (!written || written.letter.replyTo !== undefined || row.providerId === null) return written
  const provider = await findProvider(desk.read, row.providerId)
  return provider ? { ...written, letter: { ...written.letter, replyTo: provider.email } } : written
}
