import { findEnrollmentTold, type EnrollmentTold } from '@inservice/db/messages'
import { refundReason, registrationCanceledLetter, type LetterRefund } from '@inservice/documents/enrollment'
import { paymentWayOf } from '@inservice/documents/kernel'
import type { Language } from '@inservice/domain/kernel'
import { frameLetter } from './frame-letter.ts'
import { letterAddresses } from './letter-addresses.ts'
import type { LetterWriter } from './letter-desk.ts'
import { readId } from './read-id.ts'
import { sayOffering } from './say-offering.ts'

/** What goes back, as it was decided at the moment of withdrawing. */
const refundOf = ({ coverage, withdrawn, lineCents }: EnrollmentTold, language: Language): LetterRefund | null => {
  const backTo = paymentWayOf(coverage)
  if (coverage === 'seat') return { backCents: 0, backTo, keptCents: 0 }
  if (!withdrawn || withdrawn.way === 'none') return null
  const keptCents = lineCents - withdrawn.refundCents
  return {
    backCents: withdrawn.refundCents,
    backTo,
    keptCents,
    keptReason: keptCents > 0 ? refundReason(language) : null,
  }
}

/** A registration has ended: by whom, and what goes back. */
export const writeRegistrationCanceled: LetterWriter = async (desk, row) => {
  const enrollment = await findEnrollmentTold(desk.read, readId(row.data, 'enrollmentId'))
  const said = enrollment && (await sayOffering(desk, enrollment.offeringId, { picked: enrollment.sessionIds }))
  if (!enrollment || !said || enrollment.state === 'confirmed') return null
  const { withdrawn, coverage, personId } = enrollment
  const byOther = coverage === 'seat' ? ('organization' as const) : ('provider' as const)
  const data = {
    ...(await frameLetter(desk, row)),
    offering: said.offering,
    canceledBy: withdrawn?.byId === personId ? ('reader' as const) : byOther,
    refund: refundOf(enrollment, row.language),
    catalogUrl: letterAddresses(desk.house.publicUrl).catalog,
  }
  return { letter: registrationCanceledLetter(data, row.language) }
}
