import { insertTranscriptCopy, listAwards, listAwardVersions } from '@inservice/db/hours'
import { findProfile } from '@inservice/db/people'
import { can } from '@inservice/domain/access'
import { spellCopyCode } from '@inservice/domain/hours'
import { ok, refuse } from '@inservice/domain/kernel'
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { command } from '../kernel/index.ts'
import { writeCopyBody } from './copy-body.ts'

/** Makes an official copy of one's own transcript: what it says now, kept under a code by which anyone can check it. */
export const copyTranscript = command({
  name: 'hours.copyTranscript',
  input: z.object({}),
  load: async (tx, _input, { actor }) => {
    if (actor.kind !== 'person') return null
    const person = await findProfile(tx, actor.personId)
    if (!person) return null
    const awards = await listAwards(tx, person.id)
    return { person, awards, versions: await listAwardVersions(tx, person.id) }
  },
  allow: (actor, { person }) => can(actor, 'transcript.see', { personId: person.id }),
  decide: ({ person, awards, versions }, _input, { newId }) => {
    if (awards.length === 0) return refuse('transcript-empty')
    // Two fresh ids hold more than the eighty random bits that a code spells.
    const code = spellCopyCode(createHash('sha256').update(`${newId()} ${newId()}`).digest())
    const totalMinutes = awards.reduce((sum, award) => sum + award.awardedMinutes, 0)
    return ok({
      id: newId(),
      personId: person.id,
      code,
      totalMinutes,
      body: writeCopyBody(person, awards, versions.length),
    })
  },
  save: async (tx, copy, { now }) => {
    await insertTranscriptCopy(tx, { ...copy, madeAt: now })
    return { code: copy.code, totalMinutes: copy.totalMinutes, madeAt: now }
  },
  announce: () => [],
  audit: ({ id, totalMinutes }) => ({ kind: 'transcript_copy', id, details: { totalMinutes } }),
})
