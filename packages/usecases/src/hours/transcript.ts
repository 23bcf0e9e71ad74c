import { listAwards, listAwardVersions, listOpenClaims, listTranscriptCopies } from '@inservice/db/hours'
import { findProfile, listCertificates } from '@inservice/db/people'
import { can } from '@inservice/domain/access'
import type { Instant } from '@inservice/domain/kernel'
import { z } from 'zod'
import { query } from '../kernel/index.ts'
import { showGates } from './claim-page.ts'
import { readClaims } from './read-claim.ts'
import { showAward, sumTags } from './show-award.ts'
import { showRenewal } from './show-renewal.ts'
import { workOutClaim } from './work-out-claim.ts'

/** One's own transcript: what stands with its working, what is still under way and since when, and what was handed out. */
export const transcript = query({
  name: 'hours.transcript',
  input: z.object({}),
  load: async (read, _input, { actor, now }) => {
    if (actor.kind !== 'person') return null
    const { personId } = actor
    const person = await findProfile(read, personId)
    if (!person) return null
    const [awards, versions, open, copies, certificates] = await Promise.all([
      listAwards(read, personId),
      listAwardVersions(read, personId),
      listOpenClaims(read, personId),
      listTranscriptCopies(read, personId),
      listCertificates(read, personId),
    ])
    const cases = await readClaims(
      read,
      open.map(({ id }) => id),
      now,
    )
    const pending = open.flatMap((row) => {
      const whole = cases.find(({ claim }) => claim.id === row.id)
      return whole ? [{ row, whole }] : []
    })
    return { person, awards, versions, pending, copies, certificates }
  },
  allow: (actor, { person }) => can(actor, 'transcript.see', { personId: person.id }),
  show: ({ person, awards, versions, pending, copies, certificates }, _input, { now }) => ({
    person: {
      name: `${person.givenName} ${person.familyName}`,
      certificateNumber: person.certificateNumber,
    },
    totalMinutes: awards.reduce((sum, award) => sum + award.awardedMinutes, 0),
    tags: sumTags(awards),
    lines: awards.map((award) => ({
      ...showAward(award),
      history: versions.filter(({ claimId }) => claimId === award.claimId),
    })),
    pending: pending.map(({ row, whole }) => {
      const worked = workOutClaim(whole)
      const since: Instant = row.gates.at(-1)?.at ?? row.createdAt
      return {
        id: row.id,
        title: row.title,
        slug: row.slug,
        providerName: row.providerName,
        timeZone: row.timeZone,
        state: row.state,
        decisionReason: row.decisionReason,
        feeOrderId: row.feeOrderId,
        createdAt: row.createdAt,
        since: row.decidedAt ?? (since > row.createdAt ? since : row.createdAt),
        minutes: row.state === 'in_progress' ? worked.award.awardMinutes : 0,
        feeCents: whole.charged?.cents ?? null,
        nextGate: row.state === 'in_progress' ? showGates(whole, worked).nextGate : null,
      }
    }),
    copies,
    certificates: certificates.map((certificate) => showRenewal(certificate, awards)),
    now,
  }),
})
