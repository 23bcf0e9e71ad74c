import { findAssurance, findCohort } from '@inservice/db/enrollment'
import { assuranceLetter } from '@inservice/documents/enrollment'
import { ApplicationForm, inBoth } from '@inservice/domain/catalog'
import { assuranceToken } from '../../enrollment/index.ts'
import { frameLetter } from './frame-letter.ts'
import { letterAddresses } from './letter-addresses.ts'
import type { LetterWriter } from './letter-desk.ts'
import { readId } from './read-id.ts'
import { sayOffering } from './say-offering.ts'

/** To a supervisor: what they are asked to assure, and their own link. Not sent once it is answered, over, or another's turn. */
export const writeAssuranceAsked: LetterWriter = async (desk, row) => {
  const asked = await findAssurance(desk.read, { id: readId(row.data, 'assuranceId') })
  if (!asked || asked.answer !== null || asked.ended || asked.expiresAt <= desk.now) return null
  const cohort = await findCohort(desk.read, { id: asked.offeringId })
  const said = await sayOffering(desk, asked.offeringId)
  if (!cohort || !said) return null
  const token = assuranceToken(desk.house.signingKey, asked.id)
  const data = {
    ...(await frameLetter(desk, row)),
    recipientName: asked.name,
    offering: said.offering,
    applicantName: asked.applicantName,
    assures: inBoth(ApplicationForm.parse(cohort.form).assures)[row.language],
    deadlineAt: asked.expiresAt,
    timeZone: said.told.timeZone,
    isReminder: row.kind === 'assurance-reminder',
    answerUrl: letterAddresses(desk.house.publicUrl).assurance(token),
  }
  return { letter: assuranceLetter(data, row.language) }
}
