import {
  appendApplicationEvents,
  findAssurance,
  lockApplications,
  newestAssurances,
  updateAssurance,
} from '@inservice/db/enrollment'
import { can } from '@inservice/domain/access'
import { decideAnswer } from '@inservice/domain/enrollment'
import { ok } from '@inservice/domain/kernel'
import { z } from 'zod'
import { command } from '../../kernel/index.ts'
import { hashToken } from '../../seats/index.ts'
import { tokenSchema } from '../claim-page.ts'

/** A supervisor says yes or no by the link of their letter, with a note for staff: once, without an account. */
export const answerAssurance = command({
  name: 'enrollment.answerAssurance',
  input: z.object({
    token: tokenSchema,
    answer: z.enum(['yes', 'no'], 'Say yes or no.'),
    note: z.string().trim().max(1_000, 'At most 1,000 characters.').default(''),
  }),
  load: async (tx, { token }) => {
    const found = await findAssurance(tx, { tokenHash: hashToken(token) })
    if (!found) return null
    const [application] = await lockApplications(tx, { ids: [found.applicationId] })
    const newest = (await newestAssurances(tx, [found.applicationId])).get(found.applicationId)
    const assurance = await findAssurance(tx, { id: found.id })
    return application && newest && assurance ? { application, assurance, isNewest: newest.id === found.id } : null
  },
  allow: (actor) => can(actor, 'assurance.answer'),
  decide: ({ application, assurance, isNewest }, { answer, note }, { now }) => {
    const asked = { ...assurance, ended: assurance.ended || !isNewest }
    const decided = decideAnswer({ state: application.state, assurance: asked }, now)
    return decided.ok ? ok({ assurance, answer, note }) : decided
  },
  save: async (tx, { assurance, answer, note }, { now, newId }) => {
    await updateAssurance(tx, assurance.id, { answer, note, at: now })
    const { applicationId, name } = assurance
    const what = answer === 'yes' ? 'supervisor-said-yes' : 'supervisor-said-no'
    await appendApplicationEvents(tx, [{ id: newId(), applicationId, what, at: now, reason: name }])
    return { answer }
  },
  announce: ({ assurance }) => [{ topic: 'assurance.answered', payload: { assuranceId: assurance.id } }],
  audit: ({ assurance, answer }) => ({
    kind: 'application',
    id: assurance.applicationId,
    details: { assuranceId: assurance.id, answer },
  }),
})
