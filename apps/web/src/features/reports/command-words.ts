import { defineMessages, type MessageDescriptor } from 'react-intl'

/** What a change was, in a word; a command without one here is shown by its own name. */
export const commandWords: Readonly<Record<string, MessageDescriptor>> = defineMessages({
  'catalog.publish': { id: 'reports.command.publish', defaultMessage: 'published a training' },
  'catalog.discardDraft': { id: 'reports.command.discard', defaultMessage: 'threw a draft away' },
  'attendance.mark': { id: 'reports.command.mark', defaultMessage: 'marked attendance' },
  'hours.verify': { id: 'reports.command.verify', defaultMessage: 'verified a claim' },
  'hours.verifyAll': { id: 'reports.command.verify-all', defaultMessage: 'verified several claims' },
  'hours.decline': { id: 'reports.command.decline', defaultMessage: 'declined a claim' },
  'hours.reopen': { id: 'reports.command.reopen', defaultMessage: 'reopened a claim' },
  'hours.correct': { id: 'reports.command.correct', defaultMessage: 'corrected awarded hours' },
  'messages.sendToRoster': { id: 'reports.command.message', defaultMessage: 'wrote to a roster' },
  'enrollment.withdraw': { id: 'reports.command.withdraw', defaultMessage: 'withdrew someone' },
  'enrollment.assignSeats': { id: 'reports.command.assign', defaultMessage: 'assigned district seats' },
  'enrollment.remindSeat': { id: 'reports.command.remind', defaultMessage: 'reminded someone of a seat' },
  'enrollment.revokeSeat': { id: 'reports.command.revoke-seat', defaultMessage: 'took a seat back' },
  'enrollment.swapSeat': { id: 'reports.command.swap', defaultMessage: 'passed a seat on' },
  'billing.recordPayment': { id: 'reports.command.record-payment', defaultMessage: 'recorded a payment' },
  'billing.remindInvoice': { id: 'reports.command.remind-invoice', defaultMessage: 'reminded of an invoice' },
  'seats.buyBlock': { id: 'reports.command.buy', defaultMessage: 'bought a seat block' },
  'seats.makeLink': { id: 'reports.command.link', defaultMessage: 'made a claim link' },
  'seats.keepLink': { id: 'reports.command.keep-link', defaultMessage: 'made a claim link' },
  'seats.revokeLink': { id: 'reports.command.revoke-link', defaultMessage: 'closed a claim link' },
  'seats.moveWaiting': { id: 'reports.command.move-waiting', defaultMessage: 'moved someone up a waiting list' },
  'seats.removeWaiting': { id: 'reports.command.remove-waiting', defaultMessage: 'took someone off a waiting list' },
  'seats.changeCapacity': { id: 'reports.command.capacity', defaultMessage: 'changed a training’s capacity' },
  'seats.returnSeats': { id: 'reports.command.return', defaultMessage: 'returned seats' },
})
