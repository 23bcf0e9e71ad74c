import { knockers, type Knocker, type Stage } from './set-stage.ts'

/** A procedure's row: what it is asked, and to whom it opens. Everyone else must find nothing. */
export type Row = { readonly input: (stage: Stage) => unknown; readonly opensTo: readonly Knocker[] }

const everyone = knockers
const people = knockers.filter((knocker) => knocker !== 'stranger')
const desk = ['registrar', 'program_manager', 'administrator'] as const

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
  'billing.payOrder': { input: ({ order }) => ({ orderId: order.id, language: 'en' }), opensTo: ['owner'] },
  'billing.checkPayment': { input: ({ order }) => ({ orderId: order.id }), opensTo: ['owner'] },
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
  'enrollment.offering': { input: ({ offering }) => ({ slug: offering.slug }), opensTo: everyone },
  'enrollment.mine': { input: () => ({}), opensTo: people },
  'enrollment.holdSeat': { input: ({ offering }) => ({ offeringId: offering.id }), opensTo: people },
  'enrollment.register': {
    input: ({ offering }) => ({ offeringId: offering.id, payBy: 'card', expectedCents: 1 }),
    opensTo: people,
  },
  'enrollment.withdrawalQuote': {
    input: ({ enrollment }) => ({ enrollmentId: enrollment.id }),
    opensTo: ['owner', 'registrar', 'administrator'],
  },
  'enrollment.withdraw': {
    input: ({ enrollment }) => ({ enrollmentId: enrollment.id, expectedCents: 1 }),
    opensTo: ['owner', 'registrar', 'administrator'],
  },
  'hours.claimPage': { input: ({ offering }) => ({ slug: offering.slug }), opensTo: people },
  'hours.offeringOfCode': { input: () => ({ claimCode: 'NONE' }), opensTo: people },
  'hours.claim': { input: ({ offering }) => ({ offeringId: offering.id, affidavit: true }), opensTo: people },
  'hours.transcript': { input: () => ({}), opensTo: people },
  'hours.copyTranscript': { input: () => ({}), opensTo: people },
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
  'evaluation.form': { input: ({ offering }) => ({ slug: offering.slug }), opensTo: ['owner'] },
  'evaluation.answer': { input: ({ offering }) => ({ offeringId: offering.id, answers: {} }), opensTo: ['owner'] },
  'evaluation.summary': {
    input: ({ offering }) => ({ offeringId: offering.id }),
    opensTo: ['trainer', 'committee', ...desk],
  },
}
