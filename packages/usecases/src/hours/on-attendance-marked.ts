import { listClaimants } from '@inservice/db/hours'
import { can } from '@inservice/domain/access'
import { idSchema } from '@inservice/domain/kernel'
import { z } from 'zod'
import { command, listener } from '../kernel/index.ts'
import { advanceClaims } from './advance-claims.ts'
import { lockClaims } from './read-claim.ts'

/** Marks came or went: claims that waited for them go on, evidence is taken up, and hours follow without a hand in between. */
export const onAttendanceMarked = listener(
  'attendance.marked',
  command({
    name: 'hours.on-attendance-marked',
    input: z.object({ offeringId: idSchema }),
    load: async (tx, { offeringId }, { now }) => {
      const claimants = await listClaimants(tx, offeringId)
      const claimIds = claimants.map(({ id }) => id)
      return { offeringId, cases: await lockClaims(tx, claimIds, now) }
    },
    allow: (actor) => can(actor, 'claim.settle'),
    decide: ({ cases }, _input, moment) => advanceClaims.decide(cases, moment),
    save: advanceClaims.save,
    announce: advanceClaims.announce,
    audit: (plans) => ({ kind: 'claim', id: null, details: { moved: plans.map((plan) => plan.case.claim.id) } }),
  }),
)
