import { findOwnApplication, findLiveEnrollment, listAssurances } from '@inservice/db/enrollment'
import { can } from '@inservice/domain/access'
import { inBoth, type ApplicationForm } from '@inservice/domain/catalog'
import { assuranceStanding, decideApplicationWindow, missingAnswers } from '@inservice/domain/enrollment'
import { z } from 'zod'
import { query } from '../../kernel/index.ts'
import { applicationWindowOf, readCohort } from './read-cohort.ts'

/** What an application asks, in both languages. */
export const sayForm = ({ stages, asksSupervisor, assures, confirmDays, keepsSeat }: ApplicationForm) => ({
  stages: stages.map(({ title, questions }) => ({
    title: inBoth(title),
    questions: questions.map(({ label, choices, ...question }) => ({
      ...question,
      label: inBoth(label),
      choices: choices.map((choice) => ({ value: choice.en, label: inBoth(choice) })),
    })),
  })),
  asksSupervisor,
  assures: inBoth(assures),
  confirmDays,
  keepsSeat,
})

/** One's own application to a cohort: what is asked, what was answered, whom one named, how it stands. */
export const ownApplication = query({
  name: 'enrollment.ownApplication',
  input: z.object({ slug: z.string().min(1).max(120) }),
  load: async (read, { slug }, { actor }) => {
    if (actor.kind !== 'person') return null
    const cohort = await readCohort(read, { slug })
    if (!cohort) return null
    const own = await findOwnApplication(read, cohort.id, actor.personId)
    const assurances = own ? await listAssurances(read, [own.id]) : []
    const enrolled = await findLiveEnrollment(read, cohort.id, actor.personId)
    return { cohort, own: own ?? null, assurances, enrolled }
  },
  allow: (actor, { cohort }) => can(actor, 'application.make') && cohort.state !== 'draft',
  show: ({ cohort, own, assurances, enrolled }, _input, { now }) => {
    const window = applicationWindowOf(cohort)
    const open = decideApplicationWindow(window, now)
    const newest = assurances.at(-1) ?? null
    return {
      offering: {
        id: cohort.id,
        slug: cohort.slug,
        title: cohort.title,
        timeZone: cohort.timeZone,
        startsAt: cohort.startsAt,
        closesAt: cohort.appliesUntil ?? cohort.closesAt ?? cohort.startsAt,
        contactName: cohort.contactName,
        contactEmail: cohort.contactEmail,
      },
      form: sayForm(cohort.form),
      closed: open.ok ? null : open.refusal.code,
      application: own,
      enrollment: enrolled ? { state: enrolled.state, orderId: enrolled.orderId } : null,
      missing: missingAnswers(cohort.form, own?.answers ?? {}).map(({ stage, key }) => ({ stage, key })),
      supervisor: newest && {
        name: newest.name,
        email: newest.email,
        standing: assuranceStanding(newest, now),
        askedAt: newest.askedAt,
        expiresAt: newest.expiresAt,
        answeredAt: newest.answeredAt,
        note: newest.note,
      },
      now,
    }
  },
})
