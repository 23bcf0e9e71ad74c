import { evaluationDueLetter } from '@inservice/documents/evaluation'
import { frameLetter } from './frame-letter.ts'
import { letterAddresses } from './letter-addresses.ts'
import type { LetterWriter } from './letter-desk.ts'
import { readId } from './read-id.ts'
import { sayOffering } from './say-offering.ts'

/** The offering has ended: how was it? */
export const writeEvaluationDue: LetterWriter = async (desk, row) => {
  const said = await sayOffering(desk, readId(row.data, 'offeringId'))
  if (!said || said.told.state === 'canceled') return null
  const data = {
    ...(await frameLetter(desk, row)),
    offering: said.offering,
    evaluationUrl: letterAddresses(desk.house.publicUrl).evaluation(said.told.slug),
    waitingMinutes: said.told.approvedMinutes ?? 0,
  }
  return { letter: evaluationDueLetter(data, row.language) }
}
