import { findAssurance } from '@inservice/db/enrollment'
import { findApplicationTold } from '@inservice/db/messages'
import type { LetterWriter } from './letter-desk.ts'
import { readId } from './read-id.ts'
import { tellApplicant } from './write-application-news.ts'

const newsOf = { yes: 'assured', no: 'not-assured' } as const

/** To the applicant: what their supervisor said, or that they said nothing in time. */
export const writeAssuranceNews: LetterWriter = async (desk, row) => {
  const asked = await findAssurance(desk.read, { id: readId(row.data, 'assuranceId') })
  const told = asked && (await findApplicationTold(desk.read, asked.applicationId))
  if (!told) return null
  const news = asked.answer === null ? 'supervisor-silent' : newsOf[asked.answer]
  return tellApplicant(desk, row, told, { news, reason: asked.note, supervisorName: asked.name })
}
