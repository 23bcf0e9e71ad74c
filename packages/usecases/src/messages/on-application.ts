import { findApplicationTold } from '@inservice/db/messages'
import { idSchema } from '@inservice/domain/kernel'
import { z } from 'zod'
import { letterListener } from './address-letters.ts'

const about = z.object({ applicationId: idSchema })

/** An application came in, was decided or lapsed: its applicant reads how it stands. */
const tell = (topic: string) =>
  letterListener(topic, about, async (tx, { applicationId }) => {
    const told = await findApplicationTold(tx, applicationId)
    if (!told) return []
    const { personId, providerId, offeringId, state } = told
    return [{ kind: 'application-news', to: personId, providerId, offeringId, data: { applicationId, state } }]
  })

export const onApplicationSubmitted = tell('application.submitted')
export const onApplicationDecided = tell('application.decided')
export const onApplicationLapsed = tell('application.lapsed')
