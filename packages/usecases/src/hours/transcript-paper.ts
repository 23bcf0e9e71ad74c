import { findTranscriptCopy } from '@inservice/db/hours'
import { findProvider } from '@inservice/db/organizations'
import { can } from '@inservice/domain/access'
import { readCopyCode } from '@inservice/domain/hours'
import { z } from 'zod'
import { query } from '../kernel/index.ts'
import { CopyBody } from './copy-body.ts'

/** What an official copy prints: its person's own. */
export const transcriptPaper = query({
  name: 'hours.transcriptPaper',
  input: z.object({ code: z.string().max(60) }),
  load: async (read, { code }) => {
    const whole = readCopyCode(code)
    const copy = whole === null ? undefined : await findTranscriptCopy(read, whole)
    if (!copy) return null
    const body = CopyBody.parse(copy.body)
    const provider = body.providerId ? await findProvider(read, body.providerId) : undefined
    return provider ? { copy, body, provider } : null
  },
  allow: (actor, { copy }) => can(actor, 'transcript.see', { personId: copy.personId }),
  show: ({ copy, body, provider }) => ({ code: copy.code, madeAt: copy.madeAt, body, provider }),
})
