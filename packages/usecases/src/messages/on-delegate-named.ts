import { idSchema } from '@inservice/domain/kernel'
import { z } from 'zod'
import { letterListener } from './address-letters.ts'

/** Someone became the delegate of a school: they are told what they can do, and where. */
export const onDelegateNamed = letterListener(
  'seats.delegate-named',
  z.object({ personId: idSchema, schoolId: idSchema, managerId: idSchema }),
  async (_tx, { personId, schoolId, managerId }) => [
    {
      kind: 'seat-delegate',
      to: personId,
      providerId: null,
      offeringId: null,
      data: { personId, schoolId, managerId },
    },
  ],
)
