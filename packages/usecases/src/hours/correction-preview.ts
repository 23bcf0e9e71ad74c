import { listAwardVersions } from '@inservice/db/hours'
import { can } from '@inservice/domain/access'
import { idSchema } from '@inservice/domain/kernel'
import { z } from 'zod'
import { query } from '../kernel/index.ts'
import { readCorrection } from './read-correction.ts'
import { whereaboutsOf } from './whereabouts-of.ts'

/** What an award says and what today's marks would make of it, side by side, before anything changes. */
export const correctionPreview = query({
  name: 'hours.correctionPreview',
  input: z.object({ awardId: idSchema }),
  load: async (read, { awardId }, { now }) => {
    const found = await readCorrection(read, awardId, now)
    if (!found) return null
    const versions = await listAwardVersions(read, found.former.personId)
    return { ...found, versions: versions.filter(({ claimId }) => claimId === found.former.claimId) }
  },
  allow: (actor, { whole }) => can(actor, 'claim.correct', whereaboutsOf(whole.hours)),
  show: ({ former, whole, worked, versions }) => {
    const { standing } = whole.person
    const { title, number, timeZone } = whole.hours.offering
    return {
      awardId: former.id,
      personName: `${standing.givenName} ${standing.familyName}`,
      offering: { title, number, timeZone },
      before: { minutes: former.awardedMinutes, tags: former.tags, working: former.working, madeAt: former.madeAt },
      after: { minutes: worked.award.awardMinutes, tags: worked.award.tags, working: [...worked.award.working] },
      versions,
    }
  },
})
