import { findEnrollmentTold } from '@inservice/db/messages'
import { offeringCanceledLetter } from '@inservice/documents/enrollment'
import { paymentWayOf } from '@inservice/documents/kernel'
import { frameLetter } from './frame-letter.ts'
import { letterAddresses } from './letter-addresses.ts'
import type { LetterWriter } from './letter-desk.ts'
import { readId } from './read-id.ts'
import { sayOffering } from './say-offering.ts'

/** The provider canceled: everything goes back, to the way it was paid. */
export const writeOfferingCanceled: LetterWriter = async (desk, row) => {
  const enrollment = await findEnrollmentTold(desk.read, readId(row.data, 'enrollmentId'))
  const said = enrollment && (await sayOffering(desk, enrollment.offeringId, { picked: enrollment.sessionIds }))
  if (!enrollment || said?.told.state !== 'canceled') return null
  const { coverage, lineCents, paidCents } = enrollment
  const isInvoiced = coverage === 'purchase_order' || coverage === 'invoice'
  const backCents = isInvoiced ? lineCents : Math.min(lineCents, paidCents)
  const isMoved = coverage === 'seat' || backCents > 0
  const data = {
    ...(await frameLetter(desk, row)),
    offering: said.offering,
    reason: said.told.canceledReason,
    refund: isMoved ? { backCents, backTo: paymentWayOf(coverage), keptCents: 0 } : null,
    catalogUrl: letterAddresses(desk.house.publicUrl).catalog,
  }
  return { letter: offeringCanceledLetter(data, row.language) }
}
