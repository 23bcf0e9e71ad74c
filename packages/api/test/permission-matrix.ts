import { applicationRows } from './application-rows.ts'
import { desk, seatDesk, seatMatrix, type Row } from './seat-matrix.ts'
import { knockers } from './set-stage.ts'
import { teamRows } from './team-rows.ts'

const everyone = knockers
const people = knockers.filter((knocker) => knocker !== 'stranger')

/** Procedure × role → allowed. A procedure without a row fails the test; a role that is not named is denied. */
export const permissionMatrix: Readonly<Record<string, Row>> = {
  'people.me': { input: () => ({}), opensTo: everyone },
  'people.profile': { input: () => ({}), opensTo: people },
  'people.saveProfile': {
    input: () => ({
      givenName: 'Ana',
      familyName: 'Ruiz',
      legalName: '',
      formerName: '',
      occupation: 'teacher',
      jobTitle: '',
      workAddress: '',
      certificateNumber: '',
      organizationId: null,
      schoolId: null,
      accessNeeds: '',
      language: 'en',
    }),
    opensTo: people,
  },
  'people.addAddress': { input: () => ({ email: 'another@mail.example' }), opensTo: people },
  'people.addressLink': { input: ({ addressToken }) => ({ token: addressToken }), opensTo: people },
  'people.verifyAddress': { input: ({ addressToken }) => ({ token: addressToken }), opensTo: people },
  'people.dropAddress': { input: ({ addressId }) => ({ addressId }), opensTo: ['owner'] },
  'hours.joining': { input: ({ addressToken }) => ({ token: addressToken }), opensTo: ['owner'] },
  'hours.mergeAccounts': { input: ({ addressToken }) => ({ token: addressToken, typed: 'no' }), opensTo: ['owner'] },
  'people.setLanguage': { input: () => ({ language: 'es' }), opensTo: people },
  'organizations.find': { input: () => ({ text: 'dis' }), opensTo: people },
  'organizations.provider': { input: ({ providerSlug }) => ({ slug: providerSlug }), opensTo: everyone },
  'organizations.providers': { input: () => ({}), opensTo: everyone },
  'organizations.policies': {
    input: ({ provider }) => ({ providerId: provider.id }),
    opensTo: ['registrar', 'committee', 'finance', 'administrator'],
  },
  'catalog.search': { input: () => ({}), opensTo: everyone },
  'catalog.desk': { input: () => ({}), opensTo: [...desk, 'foreign_registrar'] },
  'catalog.deskChoices': { input: () => ({}), opensTo: [...desk, 'foreign_registrar'] },
  'catalog.draft': { input: ({ draftId }) => ({ draftId }), opensTo: desk },
  'catalog.saveDraft': {
    input: ({ draftId, provider, program }) => ({
      draftId,
      providerId: provider.id,
      version: 0,
      body: { programId: program.id },
    }),
    opensTo: desk,
  },
  'catalog.publish': {
    input: ({ draftId }) => ({ draftId, version: 1, note: 'ok' }),
    opensTo: ['registrar', 'administrator'],
  },
  'catalog.discardDraft': { input: async ({ draft }) => ({ draftId: await draft() }), opensTo: desk },
  'billing.pricesFor': { input: ({ offering }) => ({ offeringIds: [offering.id] }), opensTo: everyone },
  'billing.order': {
    input: ({ order }) => ({ orderId: order.id }),
    opensTo: ['owner', 'registrar', 'finance', 'administrator'],
  },
  'enrollment.ofOrder': {
    input: ({ order }) => ({ orderId: order.id }),
    opensTo: ['owner', 'registrar', 'finance', 'administrator'],
  },
  'enrollment.clashes': { input: ({ offering }) => ({ offeringId: offering.id }), opensTo: people },
  'billing.payOrder': { input: ({ order }) => ({ orderId: order.id, language: 'en' }), opensTo: ['owner'] },
  'billing.checkPayment': { input: ({ order }) => ({ orderId: order.id }), opensTo: ['owner'] },
  'billing.recordPayment': {
    input: ({ order }) => ({
      orderId: order.id,
      way: 'check',
      amountCents: 100,
      receivedOn: '2026-03-02',
      reference: '1042',
    }),
    opensTo: ['finance', 'administrator'],
  },
  'billing.remindInvoice': { input: ({ order }) => ({ orderId: order.id }), opensTo: ['finance', 'administrator'] },
  'billing.financeDesk': { input: () => ({}), opensTo: ['finance', 'administrator'] },
  'billing.deskOrders': { input: () => ({}), opensTo: ['finance', 'administrator'] },
  'billing.trialBalance': {
    input: ({ provider }) => ({ providerId: provider.id }),
    opensTo: ['finance', 'administrator'],
  },
  'reports.selfCheck': { input: () => ({}), opensTo: ['administrator'] },
  'reports.privilegedChanges': { input: () => ({}), opensTo: ['administrator'] },
  'billing.orders': { input: () => ({}), opensTo: people },
  'attendance.teaching': { input: () => ({}), opensTo: people },
  'attendance.roster': {
    input: ({ offering }) => ({ offeringId: offering.id }),
    opensTo: ['trainer', 'front_desk', ...desk],
  },
  'attendance.mark': {
    input: ({ offering, owner }) => ({
      offeringId: offering.id,
      cells: [{ sessionId: offering.sessions[0]?.id, personId: owner.id, wish: { kind: 'absent' } }],
    }),
    opensTo: ['trainer', 'front_desk', 'registrar', 'administrator'],
  },
  'attendance.cellHistory': {
    input: ({ offering, owner }) => ({ sessionId: offering.sessions[0]?.id, personId: owner.id }),
    opensTo: ['trainer', 'front_desk', ...desk],
  },
  'messages.rosterMessages': {
    input: ({ offering }) => ({ offeringId: offering.id }),
    opensTo: ['trainer', ...desk],
  },
  'messages.rosterPreview': {
    input: ({ offering }) => ({
      offeringId: offering.id,
      subject: 'Room',
      body: 'Cedar.',
      who: 'all',
      language: 'en',
    }),
    opensTo: ['trainer', ...desk],
  },
  'messages.sendToRoster': {
    input: ({ offering }) => ({ offeringId: offering.id, subject: 'Room', body: 'Cedar.', who: 'all' }),
    opensTo: ['trainer', ...desk],
  },
  'enrollment.offering': { input: ({ offering }) => ({ slug: offering.slug }), opensTo: everyone },
  'enrollment.mine': { input: () => ({}), opensTo: people },
  'enrollment.holdSeat': { input: ({ offering }) => ({ offeringId: offering.id }), opensTo: people },
  'enrollment.register': {
    input: ({ offering }) => ({ offeringId: offering.id, payBy: 'card', expectedCents: 1 }),
    opensTo: people,
  },
  'enrollment.previewGroup': {
    input: ({ offering }) => ({ offeringId: offering.id, csvBase64: 'TmFtZSxFbWFpbAo=' }),
    opensTo: people,
  },
  'enrollment.registerGroup': {
    input: ({ offering }) => ({
      offeringId: offering.id,
      payBy: 'card',
      expectedCents: 1,
      people: [{ name: 'New Person', email: 'new@elsewhere.example' }],
    }),
    opensTo: people,
  },
  'enrollment.waitingPlace': { input: ({ offering }) => ({ offeringId: offering.id }), opensTo: people },
  'enrollment.joinWaitingList': { input: ({ offering }) => ({ offeringId: offering.id }), opensTo: people },
  'enrollment.leaveWaitingList': { input: ({ waiter }) => ({ entryId: waiter.id }), opensTo: [] },
  'enrollment.declineOffer': { input: ({ waiter }) => ({ entryId: waiter.id }), opensTo: [] },
  'enrollment.takeOffer': { input: ({ waiter }) => ({ entryId: waiter.id }), opensTo: [] },
  'enrollment.previewAssign': {
    input: ({ block }) => ({ blockId: block.id, csvBase64: 'TmFtZSxFbWFpbAo=' }),
    opensTo: [...seatDesk, 'seat_delegate'],
  },
  'enrollment.assignSeats': {
    input: ({ block, owner }) => ({ blockId: block.id, people: [{ name: 'O', email: owner.email }] }),
    opensTo: [...seatDesk, 'seat_delegate'],
  },
  'enrollment.seatInvitation': { input: ({ block }) => ({ seatId: block.seats[0]?.id }), opensTo: people },
  'enrollment.acceptSeat': { input: ({ block }) => ({ seatId: block.seats[0]?.id }), opensTo: people },
  ...applicationRows,
  ...teamRows,
  'enrollment.claimPage': { input: ({ claimToken }) => ({ token: claimToken }), opensTo: everyone },
  'enrollment.claimSeat': { input: ({ claimToken }) => ({ token: claimToken }), opensTo: people },
  'enrollment.swapSeat': {
    input: ({ block, owner }) => ({ seatId: block.seats[3]?.id, name: 'O', email: owner.email }),
    opensTo: seatDesk,
  },
  'enrollment.revokeSeat': { input: ({ block }) => ({ seatId: block.seats[3]?.id }), opensTo: seatDesk },
  'enrollment.answerRequest': {
    input: ({ seatRequestId }) => ({ requestId: seatRequestId, answer: 'declined' }),
    opensTo: seatDesk,
  },
  'enrollment.withdrawRequest': {
    input: ({ seatRequestId }) => ({ requestId: seatRequestId }),
    opensTo: ['owner'],
  },
  'enrollment.remindSeat': { input: ({ block }) => ({ seatId: block.seats[3]?.id }), opensTo: seatDesk },
  ...seatMatrix,
  'enrollment.withdrawalQuote': {
    input: ({ enrollment }) => ({ enrollmentId: enrollment.id }),
    opensTo: ['owner', 'registrar', 'administrator'],
  },
  'enrollment.withdraw': {
    input: ({ enrollment }) => ({ enrollmentId: enrollment.id, expectedCents: 1 }),
    opensTo: ['owner', 'registrar', 'administrator'],
  },
  'enrollment.cancellation': { input: ({ offering }) => ({ offeringId: offering.id }), opensTo: desk },
  'enrollment.overbook': {
    input: ({ offering, owner }) => ({ offeringId: offering.id, email: owner.email, reason: 'A presenter' }),
    opensTo: desk,
  },
  'enrollment.cancelOffering': {
    input: ({ offering }) => ({ offeringId: offering.id, reason: 'Snow', expectedPeople: 0, expectedCents: 1 }),
    opensTo: desk,
  },
  'enrollment.minimum': { input: ({ offering }) => ({ offeringId: offering.id }), opensTo: desk },
  'enrollment.confirmOffering': { input: ({ offering }) => ({ offeringId: offering.id }), opensTo: desk },
  'hours.earning': { input: ({ offering }) => ({ slug: offering.slug }), opensTo: everyone },
  'hours.claimPage': { input: ({ offering }) => ({ slug: offering.slug }), opensTo: people },
  'hours.offeringOfCode': { input: () => ({ claimCode: 'NONE' }), opensTo: people },
  'hours.claim': { input: ({ offering }) => ({ offeringId: offering.id, affidavit: true }), opensTo: people },
  'hours.transcript': { input: () => ({}), opensTo: people },
  'hours.copyTranscript': { input: () => ({}), opensTo: people },
  'hours.providerRules': { input: ({ providerSlug }) => ({ slug: providerSlug }), opensTo: everyone },
  'hours.verifyCopy': { input: () => ({ code: 'NONE' }), opensTo: everyone },
  'hours.verificationQueue': { input: () => ({}), opensTo: ['registrar', 'administrator', 'foreign_registrar'] },
  'hours.claimToVerify': {
    input: ({ claim }) => ({ claimId: claim.id }),
    opensTo: ['owner', 'registrar', 'administrator'],
  },
  'hours.verify': { input: ({ claim }) => ({ claimId: claim.id }), opensTo: ['registrar', 'administrator'] },
  'hours.verifyAll': { input: ({ claim }) => ({ claimIds: [claim.id] }), opensTo: ['registrar', 'administrator'] },
  'hours.decline': {
    input: ({ claim }) => ({ claimId: claim.id, reason: '' }),
    opensTo: ['registrar', 'administrator'],
  },
  'hours.reopen': {
    input: ({ claim }) => ({ claimId: claim.id, reason: '' }),
    opensTo: ['registrar', 'administrator'],
  },
  'hours.correctionPreview': {
    input: ({ award }) => ({ awardId: award.id }),
    opensTo: ['registrar', 'administrator'],
  },
  'hours.correct': {
    input: ({ award }) => ({ awardId: award.id, expectedMinutes: 9_999, reason: '' }),
    opensTo: ['registrar', 'administrator'],
  },
  'evaluation.form': { input: ({ attendedByOwner }) => ({ slug: attendedByOwner.slug }), opensTo: ['owner'] },
  'evaluation.answer': {
    input: ({ attendedByOwner }) => ({ offeringId: attendedByOwner.id, answers: {} }),
    opensTo: ['owner'],
  },
  'evaluation.summary': {
    input: ({ offering }) => ({ offeringId: offering.id }),
    opensTo: ['trainer', 'committee', ...desk],
  },
}
