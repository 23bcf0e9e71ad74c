import { findAwardTold } from '@inservice/db/messages'
import { idSchema } from '@inservice/domain/kernel'
import { z } from 'zod'
import { letterListener } from './address-letters.ts'

/** Clock hours were awarded, or corrected: the educator reads how many, and where their working stands. */
export const onAwardMade = letterListener('award.made', z.object({ awardId: idSchema }), async (tx, { awardId }) => {
  const told = await findAwardTold(tx, awardId)
  if (!told || (told.version === 1 && told.minutes === 0)) return []
  const { personId, providerId, offeringId, version } = told
  const kind = version === 1 ? 'hours-awarded' : 'hours-corrected'
  return [{ kind, to: personId, providerId, offeringId, data: { awardId } }]
})
