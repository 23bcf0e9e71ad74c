import { findAssurance } from '@inservice/db/enrollment'
import { findApplicationTold } from '@inservice/db/messages'
import { idSchema } from '@inservice/domain/kernel'
import type { LetterKind } from '@inservice/domain/messages'
import { z } from 'zod'
import { letterListener } from './address-letters.ts'

const about = z.object({ assuranceId: idSchema })

/** A supervisor is asked or reminded by letter; what they say, or don't, the applicant reads. */
const tell = (topic: string, kind: LetterKind, reader: 'supervisor' | 'applicant') =>
  letterListener(topic, about, async (tx, { assuranceId }) => {
    const assurance = await findAssurance(tx, { id: assuranceId })
    const told = assurance ? await findApplicationTold(tx, assurance.applicationId) : undefined
    if (!assurance || !told) return []
    const { personId, providerId, offeringId, language } = told
    const to = reader === 'applicant' ? personId : { email: assurance.email, language }
    return [{ kind, to, providerId, offeringId, data: { assuranceId } }]
  })

export const onAssuranceAsked = tell('assurance.asked', 'assurance-asked', 'supervisor')
export const onAssuranceReminded = tell('assurance.reminded', 'assurance-reminder', 'supervisor')
export const onAssuranceAnswered = tell('assurance.answered', 'assurance-news', 'applicant')
export const onAssuranceExpired = tell('assurance.expired', 'assurance-news', 'applicant')
