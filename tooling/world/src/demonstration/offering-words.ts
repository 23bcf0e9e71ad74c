import type { Course } from '../facts/course.ts'
import type { Row } from '../rows/row.ts'
import type { Meeting } from './plan-meetings.ts'
import { zone, type Provider } from './stage.ts'
import { writeAgenda } from './write-agenda.ts'
import { describe } from './write-offering.ts'

/** What an offering's page says of a course: texts, kind, audiences, questions. */
export function wordsOf(
  course: Course,
  provider: Provider,
  meetings: readonly Meeting[],
  format: Row<'offering'>['format'],
) {
  const isCohort = course.plan === 'cohort-days' || course.plan === 'cohort-evenings'
  const kind: Row<'offering'>['kind'] = isCohort
    ? 'cohort'
    : course.plan === 'self-paced'
      ? 'self_paced'
      : course.plan.includes('conference')
        ? 'conference'
        : 'event'
  return {
    title: course.title,
    summary: course.summary,
    description: describe(course, format, isCohort),
    kind,
    format,
    audiences: [...course.audiences],
    teaching_language: course.language ?? 'en',
    objectives: course.objectives.join('\n'),
    agenda: writeAgenda(course, meetings),
    standards: course.standards,
    evaluation_plan:
      'Everyone is asked: objectives, relevance, quality, standards, suggestions. The committee reads the summary.',
    prerequisites: course.prerequisites ?? '',
    time_zone: zone,
    tags: [...(course.tags ?? [])],
    min_to_run: isCohort ? 12 : 8,
    waiting_list: true,
    contact_name: provider.fact.designee,
    contact_email: `learning@esd-${provider.fact.number}.example`,
    questions: isCohort ? cohortQuestions : [],
    is_invented: true,
  }
}

const cohortQuestions = [
  {
    key: 'hope',
    label: { en: 'What do you hope to change in your building?', es: '¿Qué espera cambiar en su escuela?' },
    required: true,
  },
  {
    key: 'team',
    label: { en: 'Who else from your building is coming?', es: '¿Quién más de su escuela asistirá?' },
    required: false,
  },
]
