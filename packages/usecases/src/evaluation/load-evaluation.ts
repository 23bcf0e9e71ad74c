import { listMarks } from '@inservice/db/attendance'
import { findForm, findLastSession } from '@inservice/db/evaluation'
import { findClaimable, listStandings, type OfferingBy } from '@inservice/db/hours'
import type { Read } from '@inservice/db/kernel'
import { stretchesOf } from '@inservice/domain/attendance'
import { readQuestions } from '@inservice/domain/evaluation'
import { dateIn, type Id, type Instant } from '@inservice/domain/kernel'

/** What evaluating an offering asks: its form, when it opens, and how a person stands to it. */
export const loadEvaluation = async (db: Read, by: OfferingBy, personId: Id, now: Instant) => {
  const offering = await findClaimable(db, by)
  if (!offering) return undefined
  const of = { offeringId: offering.id, providerId: offering.providerId, on: dateIn(now, offering.timeZone) }
  const [standing] = await listStandings(db, of, [personId])
  const marks = await listMarks(db, offering.id, [personId])
  const form = await findForm(db, offering.providerId)
  return {
    offering,
    form: form ?? null,
    questions: readQuestions(form?.questions ?? []),
    opensAt: await findLastSession(db, offering.id),
    /** Whether the person took part: a confirmed place, or marks. */
    tookPart: standing !== undefined && (standing.enrollmentId !== null || stretchesOf(marks).length > 0),
    answeredBefore: standing?.gates.includes('evaluation') ?? false,
  }
}

export type Evaluation = NonNullable<Awaited<ReturnType<typeof loadEvaluation>>>
