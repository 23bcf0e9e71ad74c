import { findMinimum } from '@inservice/db/enrollment'
import { offeringRunsLetter, offeringUndecidedLetter } from '@inservice/documents/enrollment'
import { minimumStanding } from '@inservice/domain/catalog'
import { frameLetter } from './frame-letter.ts'
import { letterAddresses } from './letter-addresses.ts'
import type { LetterDesk, LetterWriter } from './letter-desk.ts'
import type { LetterRow } from '@inservice/db/messages'
import { sayOffering } from './say-offering.ts'

const load = async (desk: LetterDesk, { offeringId }: LetterRow) => {
  const said = offeringId ? await sayOffering(desk, offeringId) : undefined
  const minimum = offeringId ? await findMinimum(desk.read, offeringId) : undefined
  return said && minimum ? { said, minimum } : null
}

/** It takes place: not sent any more where it was canceled meanwhile. */
export const writeOfferingRuns: LetterWriter = async (desk, row) => {
  const found = await load(desk, row)
  if (!found || minimumStanding(found.minimum) !== 'confirmed') return null
  const learningUrl = letterAddresses(desk.house.publicUrl).learning
  const data = { ...(await frameLetter(desk, row)), offering: found.said.offering, learningUrl }
  return { letter: offeringRunsLetter(data, row.language) }
}

/** To those who decide, while it is undecided. */
export const writeOfferingUndecided: LetterWriter = async (desk, row) => {
  const found = await load(desk, row)
  if (!found || minimumStanding(found.minimum) !== 'tentative') return null
  const { id, needed, registered } = found.minimum
  const data = {
    ...(await frameLetter(desk, row)),
    offering: found.said.offering,
    needed: needed ?? 0,
    registered,
    decideUrl: letterAddresses(desk.house.publicUrl).decideMinimum(id),
  }
  return { letter: offeringUndecidedLetter(data, row.language) }
}
