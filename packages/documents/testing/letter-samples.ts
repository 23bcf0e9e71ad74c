import type { Language } from '@inservice/domain/kernel'
import { letterFrame, offering, zone } from './samples.ts'
import { invoiceIssuedLetter, invoiceReminderLetter, orderReceiptLetter } from '../src/billing/index.ts'
import {
  offeringCanceledLetter,
  offeringChangedLetter,
  offeringRunsLetter,
  offeringUndecidedLetter,
  registrationCanceledLetter,
  registrationConfirmedLetter,
} from '../src/enrollment/index.ts'
import { evaluationDueLetter } from '../src/evaluation/index.ts'
import { hoursLetters } from './hours-letters.ts'
import type { Letter } from '../src/kernel/index.ts'
import { resetPasswordLetter, signInLinkLetter, verifyAddressLetter } from '../src/people/index.ts'
import {
  seatAssignedLetter,
  seatClaimedLetter,
  seatSwappedLetter,
  waitingListJoinedLetter,
  waitingListOfferLetter,
  waitingListRemovedLetter,
} from '../src/seats/index.ts'
import { unclaimedLetters } from './unclaimed-letters.ts'
import { rosterMessageLetter } from '../src/messages/index.ts'

export const url = 'https://inservice.example.org/page?token=a&b=1'
const deadline = '2026-03-13T00:00:00.000Z'
export const base = { ...letterFrame, offering }
const organizationName = 'Renton School District'
export const refund = { backCents: 23_500, backTo: 'card', keptCents: 1_500, keptReason: 'policy 1' } as const
const designations = [{ name: 'Equity', minutes: 120 }]

/** What a letter says in both languages, or in each its own way. */
type Says = string | Readonly<Record<Language, string>>

const five = { en: '5:00 PM', es: '5:00 p.m.' }

/** Each letter, and what it must say in both languages. */
export const letters: Readonly<Record<string, { write: (language: Language) => Letter; says: readonly Says[] }>> = {
  'verify address': {
    write: (l) =>
      verifyAddressLetter({ ...letterFrame, address: 'ada@x.org', verifyUrl: url, expiresInMinutes: 1440 }, l),
    says: ['ada@x.org', '24 ', url],
  },
  'sign-in link': {
    write: (l) => signInLinkLetter({ ...letterFrame, signInUrl: url, expiresInMinutes: 15 }, l),
    says: ['15 ', url],
  },
  'reset password': {
    write: (l) => resetPasswordLetter({ ...letterFrame, resetUrl: url, expiresInMinutes: 60 }, l),
    says: [url],
  },
  'registration confirmed': {
    write: (l) =>
      registrationConfirmedLetter(
        {
          ...base,
          registrationUrl: url,
          totalCents: 25_000,
          paidWith: 'purchase-order',
          payerName: organizationName,
          purchaseOrderNumber: 'PO-1',
          creditMinutes: 660,
          designations,
          cancelSentences: ['policy sentence'],
        },
        l,
      ),
    says: [
      'Cedar Room',
      { en: '8:30 AM – 3:30 PM', es: '8:30 a.m. – 3:30 p.m.' },
      '$250.00',
      'PO-1',
      organizationName,
      'Equity 2.0',
      'policy sentence',
      '11 ',
    ],
  },
  'registration canceled': {
    write: (l) => registrationCanceledLetter({ ...base, canceledBy: 'reader', refund, catalogUrl: url }, l),
    says: ['$235.00', '$15.00', 'policy 1'],
  },
  'offering canceled': {
    write: (l) =>
      offeringCanceledLetter({ ...base, reader: 'registered', reason: 'Snow.', refunds: [], catalogUrl: url }, l),
    says: ['Snow.', 'Cedar Room'],
  },
  'offering runs': {
    write: (l) => offeringRunsLetter({ ...base, learningUrl: url }, l),
    says: ['Cedar Room', url],
  },
  'offering undecided': {
    write: (l) => offeringUndecidedLetter({ ...base, needed: 15, registered: 12, decideUrl: url }, l),
    says: ['15', '12', url],
  },
  'offering changed': {
    write: (l) =>
      offeringChangedLetter(
        { ...base, changes: [{ what: 'place', before: 'Cedar Room', after: 'Fir Room' }], registrationUrl: url },
        l,
      ),
    says: ['Fir Room', 'Cedar Room'],
  },
  'order receipt': {
    write: (l) =>
      orderReceiptLetter(
        {
          ...letterFrame,
          orderNumber: 'O-1',
          lines: [{ title: 'Seat', reasons: ['a reason'], amountCents: 22_500 }],
          totalCents: 22_500,
          paidCents: 20_000,
          paidOn: '2026-02-01',
          paidWith: 'card',
          orderUrl: url,
        },
        l,
      ),
    says: ['O-1', 'a reason', '$225.00', '$200.00', '$25.00'],
  },
  'invoice issued': {
    write: (l) =>
      invoiceIssuedLetter(
        {
          ...letterFrame,
          invoiceNumber: 'I-1',
          organizationName,
          totalCents: 22_500,
          dueOn: '2026-05-02',
          invoiceUrl: url,
        },
        l,
      ),
    says: ['I-1', organizationName, '$225.00', '2026'],
  },
  'invoice reminder': {
    write: (l) =>
      invoiceReminderLetter(
        {
          ...letterFrame,
          invoiceNumber: 'I-1',
          organizationName,
          openCents: 12_500,
          dueOn: '2026-05-02',
          isOverdue: true,
          invoiceUrl: url,
        },
        l,
      ),
    says: ['I-1', organizationName, '$125.00', '2026'],
  },
  'waiting list joined': {
    write: (l) =>
      waitingListJoinedLetter({ ...base, position: 3, seats: 1, answerTime: '24 answer hours', leaveUrl: url }, l),
    says: ['3', '24 '],
  },
  'waiting list removed': {
    write: (l) => waitingListRemovedLetter({ ...base, reason: 'Registered for the other date' }, l),
    says: ['Registered for the other date'],
  },
  'waiting list offer': {
    write: (l) =>
      waitingListOfferLetter(
        { ...base, priceCents: 5_000, seats: 1, askedBy: null, deadlineAt: deadline, timeZone: zone, acceptUrl: url },
        l,
      ),
    says: ['$50.00', five, '12'],
  },
  'seat assigned': {
    write: (l) =>
      seatAssignedLetter(
        { ...base, organizationName, acceptUrl: url, acceptBy: deadline, timeZone: zone, hasAccount: false },
        l,
      ),
    says: [organizationName, five],
  },
  'seat claimed': {
    write: (l) =>
      seatClaimedLetter(
        {
          ...base,
          organizationName,
          claimantName: 'Ada',
          claimantEmail: 'ada@x.org',
          freeSeats: 4,
          boughtSeats: 40,
          deskUrl: url,
        },
        l,
      ),
    says: ['Ada', 'ada@x.org', '40'],
  },
  'seat swapped, to the old holder': {
    write: (l) =>
      seatSwappedLetter({ ...base, organizationName, managerName: 'Pat Lee', reader: 'old-holder', timeZone: zone }, l),
    says: ['Pat Lee'],
  },
  'seat swapped, to the new holder': {
    write: (l) =>
      seatSwappedLetter(
        { ...base, organizationName, reader: 'new-holder', acceptUrl: url, acceptBy: deadline, timeZone: zone },
        l,
      ),
    says: [organizationName, five, url],
  },
  ...unclaimedLetters,
  'evaluation due': {
    write: (l) => evaluationDueLetter({ ...base, evaluationUrl: url, waitingMinutes: 330, closesOn: '2026-04-01' }, l),
    says: ['5.5 ', '2026'],
  },
  ...hoursLetters,
  'roster message': {
    write: (l) =>
      rosterMessageLetter(
        {
          ...base,
          fromName: 'Sam Ortiz',
          replyTo: 'sam@x.org',
          subject: 'Bring\r\nBcc: all@x.org',
          body: 'One <b>\n\nTwo',
        },
        l,
      ),
    says: ['Sam Ortiz', 'Two'],
  },
}
