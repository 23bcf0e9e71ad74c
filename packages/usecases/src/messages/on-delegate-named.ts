import { hasLetter } from '@inservice/db/messages'
import { idSchema } from '@inservice/domain/kernel'
import { z } from 'zod'
import { letterListener } from './address-letters.ts'

const kind = 'seat-delegate'

/** Someone became the delegate of a school: they are told what they can do, and where. Where ending was undone, only if they were not told before. */
export const onDelegateNamed = letterListener(
  'seats.delegate-named',
  z.object({ personId: idSchema, schoolId: idSchema, managerId: idSchema, isUndo: z.boolean() }),
  async (tx, { personId, schoolId, managerId, isUndo }) =>
    isUndo && (await hasLetter(tx, { kind, personId, data: { schoolId } }))
      ? []
      : [{ kind, to: personId, providerId: null, offeringId: null, data: { personId, schoolId, managerId } }],
)
