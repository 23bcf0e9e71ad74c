import { findClaimable } from '@inservice/db/hours'
import { can } from '@inservice/domain/access'
import { z } from 'zod'
import { query } from '../kernel/index.ts'

/** Which offering a claim code belongs to, as typed from a slide; its address leads to the claim. Null where no offering has it. */
export const offeringOfCode = query({
  name: 'hours.offeringOfCode',
  input: z.object({
    claimCode: z.string().trim().min(1, 'Type the code.').max(40, 'A claim code has at most 40 characters.'),
  }),
  load: async (read, { claimCode }) => ({ found: await findClaimable(read, { claimCode: claimCode.toUpperCase() }) }),
  allow: (actor) => can(actor, 'claim.make'),
  show: ({ found }) => ({ slug: found?.slug ?? null }),
})
