import {
  appendApplicationEvents,
  insertApplication,
  lockApplications,
  updateApplication,
} from '@inservice/db/enrollment'
import { can } from '@inservice/domain/access'
import { decideApplicationWindow, keepAnswers } from '@inservice/domain/enrollment'
import { idSchema, ok, refuse } from '@inservice/domain/kernel'
import { z } from 'zod'
import { command } from '../../kernel/index.ts'
import { applicationWindowOf, readCohort } from './read-cohort.ts'

/** Keeps answers as they are written: the first begins the application, later ones are laid over what is there. */
export const saveApplication = command({
  name: 'enrollment.saveApplication',
  input: z.object({
    offeringId: idSchema,
    answers: z.record(z.string().max(40), z.string().max(6_000, 'At most 6,000 characters.')).default({}),
    supervisorName: z.string().trim().max(120, 'At most 120 characters.').optional(),
    supervisorEmail: z.string().trim().toLowerCase().max(254, 'At most 254 characters.').optional(),
  }),
  load: async (tx, { offeringId }, { actor }) => {
    if (actor.kind !== 'person') return null
    const cohort = await readCohort(tx, { id: offeringId })
    if (!cohort) return null
    const { personId } = actor
    const [own] = await lockApplications(tx, { offeringId, personIds: [personId] })
    return { cohort, own: own ?? null, personId }
  },
  allow: (actor, { cohort }) => can(actor, 'application.make') && cohort.state !== 'draft',
  decide: ({ cohort, own, personId }, { answers, supervisorName, supervisorEmail }, { now, newId }) => {
    if (own && own.state !== 'draft') return refuse('already-applied')
    const open = decideApplicationWindow(applicationWindowOf(cohort), now)
    if (!open.ok) return open
    const kept = keepAnswers(cohort.form, own?.answers ?? {}, answers)
    if (!kept.ok) return kept
    return ok({
      id: own?.id ?? newId(),
      isNew: own === null,
      offeringId: cohort.id,
      personId,
      answers: kept.value,
      supervisorName: supervisorName ?? own?.supervisorName ?? '',
      supervisorEmail: supervisorEmail ?? own?.supervisorEmail ?? '',
    })
  },
  save: async (tx, { isNew, ...change }, { now, newId }) => {
    const { id, answers, personId, supervisorName, supervisorEmail } = change
    if (isNew) {
      await insertApplication(tx, { ...change, at: now })
      const begun = { id: newId(), applicationId: id, what: 'begun', at: now, to: 'draft', madeBy: personId } as const
      await appendApplicationEvents(tx, [begun])
    } else {
      const supervisor = { name: supervisorName, email: supervisorEmail }
      await updateApplication(tx, id, { answers, supervisor, savedAt: now })
    }
    return { applicationId: id, savedAt: now }
  },
  announce: () => [],
  audit: ({ id, isNew }) => ({ kind: 'application', id, details: { isNew } }),
})
