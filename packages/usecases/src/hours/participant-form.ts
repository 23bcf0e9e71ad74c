import { findAward, findClaim, findClaimable } from '@inservice/db/hours'
import { findProvider } from '@inservice/db/organizations'
import { findProfile } from '@inservice/db/people'
import { can } from '@inservice/domain/access'
import { dateIn, idSchema, must } from '@inservice/domain/kernel'
import { z } from 'zod'
import { query } from '../kernel/index.ts'

/** What the participant's form of an award prints: its person's own, and the registrar's. */
export const participantForm = query({
  name: 'hours.participantForm',
  input: z.object({ awardId: idSchema }),
  load: async (read, { awardId }) => {
    const award = await findAward(read, { id: awardId })
    if (!award) return null
    const [claim, offering, provider, person] = await Promise.all([
      findClaim(read, { id: award.claimId }),
      findClaimable(read, { id: award.offeringId }),
      findProvider(read, award.providerId),
      findProfile(read, award.personId),
    ])
    return claim && offering && provider && person ? { award, claim, offering, provider, person } : null
  },
  allow: (actor, { award, offering }) =>
    can(actor, 'claim.see', {
      personId: award.personId,
      providerId: offering.providerId,
      programId: offering.programId,
    }),
  show: ({ award, claim, offering, provider, person }) => ({
    award,
    provider,
    person,
    approvedMinutes: offering.approvedMinutes ?? 0,
    startsOn: dateIn(must(offering.startsAt, 'hours are of a dated offering'), offering.timeZone),
    affirmedOn: dateIn(claim.affirmedAt, offering.timeZone),
  }),
})
