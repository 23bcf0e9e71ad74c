import { appendApplicationEvents, updateApplication, updateAssurance } from '@inservice/db/enrollment'
import { listVerifiedAddresses } from '@inservice/db/people'
import { can } from '@inservice/domain/access'
import { decideSupervisor } from '@inservice/domain/enrollment'
import { emailSchema, idSchema, ok, textSchema } from '@inservice/domain/kernel'
import { z } from 'zod'
import { command, errand, run } from '../../kernel/index.ts'
import { askingOf, askingSchema, askSupervisor } from './ask-supervisor.ts'
import { loadApplication } from './load-application.ts'

const input = { applicationId: idSchema, name: textSchema('your supervisor’s name', 120), email: emailSchema }

export const nameSupervisor = command({
  name: 'enrollment.nameSupervisor',
  input: z.object({ ...input, ...askingSchema }),
  load: async (tx, { applicationId }) => {
    const found = await loadApplication(tx, applicationId)
    return found?.cohort.form.asksSupervisor
      ? { ...found, ownAddresses: await listVerifiedAddresses(tx, found.own.personId) }
      : null
  },
  allow: (actor, { own }) => can(actor, 'application.change', { personId: own.personId }),
  decide: ({ cohort, own, assurance, ownAddresses }, { name, email, assuranceId, tokenHash }, { now }) => {
    const supervisor = { name, email }
    const decided = decideSupervisor({ state: own.state, assurance, ownAddresses }, supervisor, now)
    if (!decided.ok) return decided
    const asking = { assuranceId, tokenHash }
    return ok({ own, supervisor, asking, before: assurance, answerDays: cohort.form.answerDays })
  },
  save: async (tx, change, moment) => {
    const { own, supervisor, before } = change
    const { now, newId } = moment
    // The old link dies; what was said by it stays.
    if (before && !before.ended) await updateAssurance(tx, before.id, { end: 'changed', at: now })
    if (before && before.email !== supervisor.email)
      await appendApplicationEvents(tx, [
        {
          id: newId(),
          applicationId: own.id,
          what: 'supervisor-changed',
          at: now,
          madeBy: own.personId,
          reason: before.name,
        },
      ])
    await updateApplication(tx, own.id, { supervisor })
    await askSupervisor(tx, { ...change, applicationId: own.id, personId: own.personId }, moment)
    return { applicationId: own.id }
  },
  announce: ({ asking }) => [{ topic: 'assurance.asked', payload: { assuranceId: asking.assuranceId } }],
  audit: ({ own, asking }) => ({ kind: 'application', id: own.id, details: { assuranceId: asking.assuranceId } }),
})

/** Names another supervisor, or asks the same one again after silence or a no: a new letter, a new link. */
export const changeSupervisor = errand({
  name: 'enrollment.changeSupervisor',
  input: z.object(input),
  go: (house, actor, given) => run(house, actor, nameSupervisor, { ...given, ...askingOf(house, given.commandId) }),
})
