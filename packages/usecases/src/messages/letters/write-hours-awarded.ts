import { findAwardTold, type AwardTold } from '@inservice/db/messages'
import { correctionLetter, hoursAwardedLetter } from '@inservice/documents/hours'
import { designationName, designations } from '@inservice/domain/catalog'
import { dateIn, type Language } from '@inservice/domain/kernel'
import { frameLetter } from './frame-letter.ts'
import { letterAddresses } from './letter-addresses.ts'
import type { LetterWriter } from './letter-desk.ts'
import { readId } from './read-id.ts'
import { sayOffering } from './say-offering.ts'

const designationsOf = ({ tags }: AwardTold, language: Language) =>
  designations.flatMap((tag) => {
    const minutes = tags[tag] ?? 0
    return minutes > 0 ? [{ name: designationName[tag][language], minutes }] : []
  })

/** Clock hours are on the transcript, with the way to their working; a correction says before and after, who and why. */
export const writeHoursAwarded: LetterWriter = async (desk, row) => {
  const award = await findAwardTold(desk.read, readId(row.data, 'awardId'))
  const said = award && (await sayOffering(desk, award.offeringId))
  if (!award || !said) return null
  const frame = { ...(await frameLetter(desk, row)), offering: said.offering }
  const addresses = letterAddresses(desk.house.publicUrl)
  const workingUrl = addresses.award(award.awardId)
  if (row.kind === 'hours-awarded') {
    const { transcript: transcriptUrl } = addresses
    const designated = designationsOf(award, row.language)
    const data = { ...frame, creditMinutes: award.minutes, designations: designated, workingUrl, transcriptUrl }
    return { letter: hoursAwardedLetter(data, row.language) }
  }
  const data = {
    ...frame,
    beforeMinutes: award.formerMinutes ?? 0,
    afterMinutes: award.minutes,
    reason: award.reason,
    correctedBy: award.madeBy ?? said.told.providerName,
    correctedOn: dateIn(award.madeAt, said.told.timeZone),
    workingUrl,
  }
  return { letter: correctionLetter(data, row.language) }
}
