import { countClaimsToVerify, listChangedAwards, listClaimsToVerify } from '@inservice/db/hours'
import { scopesOf } from '@inservice/domain/access'
import { z } from 'zod'
import { query } from '../kernel/index.ts'
import { readClaims } from './read-claim.ts'
import { workOutClaim } from './work-out-claim.ts'

const pageSize = 60
/** Waiting claims are counted up to here; more are “more than 1,000”. */
const countedUpTo = 1_000

/** Claims that wait for a registrar, what matters first, each with what agrees and what is odd; and awards whose marks changed since. */
export const verificationQueue = query({
  name: 'hours.verificationQueue',
  input: z.object({}),
  load: async (read, _input, { actor, now }) => {
    if (actor.kind !== 'person') return null
    const sight = scopesOf(actor, 'claim.verify')
    const rows = await listClaimsToVerify(read, sight, { limit: pageSize + 1 })
    const changed = await listChangedAwards(read, scopesOf(actor, 'claim.correct'), { limit: pageSize })
    const hasMore = rows.length > pageSize
    const waiting = hasMore ? await countClaimsToVerify(read, sight, { limit: countedUpTo + 1 }) : rows.length
    const claims = rows.slice(0, pageSize)
    const ids = claims.map(({ id }) => id)
    const cases = await readClaims(read, ids, now)
    const worked = new Map(cases.map((whole) => [whole.claim.id, workOutClaim(whole)]))
    return { claims, changed, hasMore, waiting, worked }
  },
  allow: (actor) => {
    const { everywhere, ids } = scopesOf(actor, 'claim.verify')
    return everywhere || Object.values(ids).some((scopes) => scopes.length > 0)
  },
  show: ({ claims, changed, hasMore, waiting, worked }, _input, { now }) => ({
    claims: claims.flatMap((claim) => {
      const its = worked.get(claim.id)
      if (!its) return []
      const sessions = its.presence.length
      const attended = its.presence.filter(({ presence }) => presence.kind !== 'absent').length
      return [{ ...claim, sessions, attended, awardMinutes: its.award.awardMinutes, oddities: [...its.oddities] }]
    }),
    changed,
    hasMore,
    /** How many wait in all, and whether there are more than were counted. */
    waiting: Math.min(waiting, countedUpTo),
    isCapped: waiting > countedUpTo,
    now,
  }),
})
