import { listOpenClaims } from '@inservice/db/hours'
import { can } from '@inservice/domain/access'
import { idSchema } from '@inservice/domain/kernel'
import { z } from 'zod'
import { command, listener } from '../kernel/index.ts'
import { advanceClaims } from './advance-claims.ts'
import { lockClaims } from './read-claim.ts'

/** A profile was completed: claims that waited for it go on. */
export const onProfileSaved = listener(
  'profile.saved',
  command({
    name: 'hours.on-profile-saved',
    input: z.object({ personId: idSchema }),
    load: async (tx, { personId }, { now }) => {
      const open = (await listOpenClaims(tx, personId)).filter(({ state }) => state === 'in_progress')
      const claimIds = open.map(({ id }) => id)
      return lockClaims(tx, claimIds, now)
    },
    allow: (actor) => can(actor, 'claim.settle'),
    decide: (cases, _input, moment) => advanceClaims.decide(cases, moment),
    save: advanceClaims.save,
    announce: advanceClaims.announce,
    audit: (plans) => ({ kind: 'claim', id: null, details: { moved: plans.map((plan) => plan.case.claim.id) } }),
  }),
)
