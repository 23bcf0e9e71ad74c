import { findEnrollmentTold } from '@inservice/db/messages'
import { idSchema } from '@inservice/domain/kernel'
import { z } from 'zod'
import { letterListener } from './address-letters.ts'

/** A registration has ended: its person reads what goes back. */
export const onEnrollmentWithdrawn = letterListener(
  'enrollment.withdrawn',
  z.object({ enrollmentId: idSchema }),
  async (tx, { enrollmentId }) => {
    const told = await findEnrollmentTold(tx, enrollmentId)
    if (!told) return []
    const { personId, providerId, offeringId } = told
    return [{ kind: 'registration-canceled', to: personId, providerId, offeringId, data: { enrollmentId } }]
  },
)
