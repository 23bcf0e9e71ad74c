import { OfferingDraft } from '@inservice/domain/catalog'
import { plusDays, plusMinutes } from '@inservice/domain/kernel'
import type { Course } from '../facts/course.ts'
import { courses } from '../facts/courses/index.ts'
import { withdraw } from './enroll.ts'
import { fill } from './fill-offering.ts'
import type { Play } from './play-personas.ts'
import { planMeetings } from './plan-meetings.ts'
import { isCohort, stageOffering, type Scene } from './schedule.ts'
import type { Offering, Person } from './stage.ts'
import { toDaytime } from './to-daytime.ts'

const day = 24 * 60

/** What is being prepared: proposals, one sent back, some approved and not yet published; and the registrar's drafts. */
export function draftSome({ scene, cast }: Play): readonly Offering[] {
  const { stage } = scene
  const states = ['proposed', 'proposed', 'proposed', 'returned', 'approved', 'approved'] as const
  const open = courses.filter((course) => course.plan !== 'self-paced')
  const candidates = stage.dice.some(open, states.length + 3)
  for (const course of candidates.splice(0, 3)) writeDraft(scene, course, cast.registrar)
  return states.flatMap((state, index) => {
    const course = candidates[index]
    if (!course) return []
    const offering = stageOffering(scene, course, plusDays(stage.today, stage.dice.between(90, 220)), { state })
    offering.row.published_at = null
    if (state !== 'approved') offering.row.approved_minutes = null
    return [offering]
  })
}

/** A draft as the form autosaves it: begun, and not yet whole. */
function writeDraft({ stage, home }: Scene, course: Course, author: Person): void {
  const meetings = planMeetings(course, plusDays(stage.today, stage.dice.between(60, 150)), home.calendar, [])
  stage.sheet.add('offering_draft', {
    id: stage.newId(),
    provider_id: home.id,
    author_id: author.id,
    offering_id: null,
    body: OfferingDraft.parse({
      title: course.title,
      summary: course.summary.slice(0, 300),
      format: course.format ?? 'in_person',
      programId: home.programs.get(course.program) ?? null,
      audiences: course.audiences,
      teachingLanguage: course.language ?? 'en',
      objectives: course.objectives.join('\n'),
      standards: course.standards,
      sessions: meetings.map(({ title, date, from, to, pauses }) => ({
        title,
        date,
        from,
        to,
        pauses,
        designations: course.tags ?? [],
      })),
      priceCents: (course.dollars ?? 0) * 125,
      memberPriceCents: (course.dollars ?? 0) * 100,
    }),
    updated_at: plusMinutes(stage.now, -stage.dice.between(1, 9) * day),
  })
}

const reasons = [
  'The trainer is ill. A new date is being looked for.',
  'Too few people registered.',
  'The building is closed on that day after a water leak.',
  'Snow: schools are closed.',
  'The guest cannot travel; the same training is offered again in spring.',
]

/** What was called off: everyone told, everything paid back. */
export function cancelSome({ scene, crowd }: Play): readonly Offering[] {
  const { stage } = scene
  const candidates = courses.filter(
    (course) => !isCohort(course) && course.plan !== 'self-paced' && !course.plan.includes('conference'),
  )
  const offsets = [-210, -120, -40, 12, 23]
  return stage.dice.some(candidates, offsets.length).map((course, index) => {
    const offering = stageOffering(scene, course, plusDays(stage.today, offsets[index] ?? 12))
    fill(stage, offering, crowd, 9)
    const starts = offering.row.starts_at ?? stage.now
    const [soonest = stage.now] = [plusMinutes(starts, -day), plusMinutes(stage.now, -2 * day)].sort()
    const at = toDaytime(soonest)
    for (const enrollment of offering.enrollments) {
      if (enrollment.row.state === 'confirmed' && enrollment.row.created_at < at)
        withdraw(stage, offering, enrollment, at, 'provider')
    }
    offering.row.state = 'canceled'
    offering.row.canceled_reason = reasons[index] ?? null
    return offering
  })
}
