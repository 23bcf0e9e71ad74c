import { findTranscriptCopy, listAwards } from '@inservice/db/hours'
import { findProvider } from '@inservice/db/organizations'
import { can } from '@inservice/domain/access'
import { readCopyCode } from '@inservice/domain/hours'
import { z } from 'zod'
import { query } from '../kernel/index.ts'
import { CopyBody } from './copy-body.ts'
import { sumTags } from './show-award.ts'

/**
 * Whether a transcript that someone was shown is what was handed out, and whether it still stands. A line that was
 * corrected since says what it is now; hours that came later don't make a copy wrong.
 */
export const verifyCopy = query({
  name: 'hours.verifyCopy',
  input: z.object({ code: z.string().max(60) }),
  load: async (read, { code }) => {
    const whole = readCopyCode(code)
    const copy = whole === null ? undefined : await findTranscriptCopy(read, whole)
    if (!copy) return { found: null }
    const body = CopyBody.parse(copy.body)
    const now = await listAwards(read, copy.personId)
    const provider = body.providerId ? await findProvider(read, body.providerId) : undefined
    return { found: { copy, body, standing: new Map(now.map((award) => [award.claimId, award])), provider } }
  },
  allow: (actor) => can(actor, 'transcript.verify'),
  show: ({ found }) => {
    if (found === null) return { status: 'unknown' as const }
    const { copy, body, standing, provider } = found
    const lines = body.lines.map((line) => {
      const now = standing.get(line.claimId)
      return { ...line, nowMinutes: now?.id === line.awardId ? null : (now?.awardedMinutes ?? 0) }
    })
    const corrected = lines.some(({ nowMinutes }) => nowMinutes !== null)
    return {
      status: copy.revokedAt !== null ? ('revoked' as const) : corrected ? ('superseded' as const) : ('valid' as const),
      code: copy.code,
      name: body.name,
      madeAt: copy.madeAt,
      totalMinutes: copy.totalMinutes,
      lines,
      tags: sumTags(body.lines),
      linesSince: standing.size - body.lines.length,
      provider: provider ? { name: provider.name, timeZone: provider.timeZone } : null,
    }
  },
})
