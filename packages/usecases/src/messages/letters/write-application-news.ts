import { findApplicationTold, type ApplicationTold } from '@inservice/db/messages'
import { applicationLetter, type ApplicationNews } from '@inservice/documents/enrollment'
import type { LetterRow } from '@inservice/db/messages'
import { offering as offeringFor } from '../../enrollment/index.ts'
import { ask } from '../../kernel/index.ts'
import { frameLetter } from './frame-letter.ts'
import { letterAddresses } from './letter-addresses.ts'
import type { LetterDesk, LetterWriter } from './letter-desk.ts'
import { readId } from './read-id.ts'
import { sayOffering } from './say-offering.ts'

const newsOf: Readonly<Partial<Record<ApplicationTold['state'], ApplicationNews>>> = {
  submitted: 'received',
  accepted: 'accepted',
  declined: 'declined',
  waiting: 'waiting',
  lapsed: 'lapsed',
}

/** A letter to an applicant: what happened, in whose words, and the way to the application's page. */
export const tellApplicant = async (
  desk: LetterDesk,
  row: LetterRow,
  told: ApplicationTold,
  said: { readonly news: ApplicationNews; readonly reason: string; readonly supervisorName: string },
) => {
  const about = await sayOffering(desk, told.offeringId)
  if (!about) return null
  const { slug, timeZone } = about.told
  const reader = { kind: 'person', personId: told.personId, grants: [] } as const
  const page = await ask(desk.house, reader, offeringFor, { slug })
  const data = {
    ...(await frameLetter(desk, row)),
    ...said,
    offering: about.offering,
    confirmBy: told.confirmBy,
    isFree: page.ok && page.value.price.totalCents === 0,
    timeZone,
    applicationUrl: letterAddresses(desk.house.publicUrl).application(slug),
  }
  return { letter: applicationLetter(data, row.language) }
}

/** How an application stands, while it stands so: what was overtaken is not sent any more. */
export const writeApplicationNews: LetterWriter = async (desk, row) => {
  const told = await findApplicationTold(desk.read, readId(row.data, 'applicationId'))
  const news = told && newsOf[told.state]
  if (!told || !news || told.state !== row.data['state']) return null
  const { reason, supervisorName } = told
  return tellApplicant(desk, row, told, { news, reason: news === 'received' ? '' : reason, supervisorName })
}
