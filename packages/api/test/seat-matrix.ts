import type { Knocker, Stage } from './set-stage.ts'

/** A procedure's row: what it is asked, and to whom it opens. Everyone else must find nothing. */
export type Row = { readonly input: (stage: Stage) => unknown; readonly opensTo: readonly Knocker[] }

export const seatDesk = ['seat_manager', 'administrator'] as const
export const desk = ['registrar', 'program_manager', 'administrator'] as const

/** The rows of the seat desk and of an offering's line. */
export const seatMatrix: Readonly<Record<string, Row>> = {
  'seats.desk': { input: () => ({}), opensTo: [...seatDesk, 'seat_delegate', 'foreign_seat_manager'] },
  'seats.block': { input: ({ block }) => ({ blockId: block.id }), opensTo: [...seatDesk, 'seat_delegate'] },
  'seats.statement': { input: ({ block }) => ({ blockId: block.id }), opensTo: seatDesk },
  'seats.findColleagues': {
    input: ({ block }) => ({ blockId: block.id, text: 'fam' }),
    opensTo: [...seatDesk, 'seat_delegate'],
  },
  'seats.delegates': { input: ({ district }) => ({ organizationId: district.id }), opensTo: seatDesk },
  'seats.nameDelegate': {
    input: ({ district, school, owner }) => ({
      organizationId: district.id,
      schoolId: school.id,
      name: 'O',
      email: owner.email,
    }),
    opensTo: seatDesk,
  },
  'seats.endDelegate': { input: async ({ delegated }) => ({ grantId: await delegated() }), opensTo: seatDesk },
  'seats.offers': { input: () => ({}), opensTo: [...seatDesk, 'foreign_seat_manager'] },
  'seats.quoteBlock': {
    input: ({ offering, district }) => ({ slug: offering.slug, organizationId: district.id, quantity: 1 }),
    opensTo: seatDesk,
  },
  'seats.quotes': { input: () => ({}), opensTo: [...seatDesk, 'foreign_seat_manager'] },
  'seats.makeQuote': {
    input: ({ packPriceId, district }) => ({
      subject: 'pack',
      subjectId: packPriceId,
      organizationId: district.id,
      quantity: 1,
    }),
    opensTo: seatDesk,
  },
  'seats.buyBlock': {
    input: ({ offering, district }) => ({
      offeringId: offering.id,
      organizationId: district.id,
      quantity: 1,
      expectedCents: 1,
    }),
    opensTo: seatDesk,
  },
  'seats.quotePack': {
    input: ({ packPriceId, district }) => ({ priceId: packPriceId, organizationId: district.id, quantity: 1 }),
    opensTo: seatDesk,
  },
  'seats.buyPack': {
    input: ({ packPriceId, district }) => ({
      priceId: packPriceId,
      organizationId: district.id,
      quantity: 1,
      expectedCents: 1,
    }),
    opensTo: seatDesk,
  },
  'seats.allotSeats': {
    input: ({ block }) => ({ blockId: block.id, quantity: 1, fromSchoolId: null, toSchoolId: null }),
    opensTo: seatDesk,
  },
  'seats.returnSeats': {
    input: ({ block }) => ({ blockId: block.id, quantity: 1, expectedCents: 1 }),
    opensTo: seatDesk,
  },
  'seats.makeLink': {
    input: ({ block }) => ({
      blockId: block.id,
      domains: ['x.example'],
      uses: null,
      expiresAt: '2026-03-20T00:00:00.000Z',
    }),
    opensTo: seatDesk,
  },
  'seats.waitingList': { input: ({ offering }) => ({ offeringId: offering.id }), opensTo: ['trainer', ...desk] },
  'seats.moveWaiting': {
    input: ({ waiter }) => ({ entryId: waiter.id, to: 1, reason: 'Asked before' }),
    opensTo: desk,
  },
  'seats.removeWaiting': {
    input: async ({ waiting }) => ({ entryId: await waiting(), reason: 'Twice' }),
    opensTo: desk,
  },
  'seats.reserveSeats': {
    input: ({ offering }) => ({ offeringId: offering.id, audience: 'para', quantity: 1, releasesOn: '2020-01-01' }),
    opensTo: desk,
  },
  'seats.changeReserve': {
    input: async ({ reserve }) => ({ reserveId: await reserve(), quantity: 1, releasesOn: '2020-01-01' }),
    opensTo: desk,
  },
  'seats.releaseReserve': { input: async ({ reserve }) => ({ reserveId: await reserve() }), opensTo: desk },
  'seats.changeCapacity': { input: ({ offering }) => ({ offeringId: offering.id, capacity: 1 }), opensTo: desk },
  'seats.revokeLink': { input: ({ linkId }) => ({ linkId }), opensTo: seatDesk },
}
