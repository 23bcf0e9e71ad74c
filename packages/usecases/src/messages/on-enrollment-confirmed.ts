import { findEnrollmentTold } from '@inservice/db/messages'
import { idSchema } from '@inservice/domain/kernel'
import { z } from 'zod'
import { letterListener } from './address-letters.ts'

/** A registration is confirmed: its person reads when, where and what it costs. */
export const onEnrollmentConfirmed = letterListener(
  'enrollment.confirmed',
  z.object({ enrollmentId: idSchema }),
  async (tx, { enrollmentId }) => {
    const told = await findEnrollmentTold(tx, enrollmentId)
    if (!told) return []
    const { personId, providerId, offeringId } = told
    return [{ kind: 'registration-confirmed', to: personId, providerId, offeringId, data: { enrollmentId } }]
  },
)
