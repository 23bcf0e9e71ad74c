import { plusDays, type PlainDate } from '@inservice/domain/kernel'
import { courses } from '../facts/courses/index.ts'
import type { Course } from '../facts/course.ts'
import { openOffering, type OfferingFact } from './open-offering.ts'
import { lengthInDays } from './plan-meetings.ts'
import type { Offering, Person, Provider, Stage } from './stage.ts'

export type Scene = {
  stage: Stage
  providers: readonly Provider[]
  home: Provider
  trainers: readonly Person[]
  slugs: Set<string>
  codes: Set<string>
}

export const isCohort = (course: Course): boolean => course.plan === 'cohort-days' || course.plan === 'cohort-evenings'

export function findCourse(title: string): Course {
  const course = courses.find((one) => one.title === title)
  if (!course) throw new Error(`no course is called ${title}`)
  return course
}

/** Opens one offering of a course with trainers of its own. */
export function stageOffering(
  scene: Scene,
  course: Course,
  from: PlainDate,
  more: Partial<OfferingFact> = {},
): Offering {
  const { stage, trainers, slugs, codes } = scene
  const others = courses.filter((one) => one !== course && one.language === undefined && one.title.length < 60)
  return openOffering(stage, {
    course,
    provider: scene.home,
    from,
    instructors: stage.dice.some(trainers, stage.dice.between(1, 2)),
    breakouts: stage.dice.some(others, 16).map(({ title }) => title),
    slugs,
    codes,
    districtSeats: isCohort(course),
    ...more,
  })
}

/** Some four hundred offerings: each course in the past and to come at home, many at another agency. */
export function scheduleOfferings(scene: Scene): readonly Offering[] {
  const { stage, providers, home } = scene
  const { dice, today } = stage
  const offerings: Offering[] = []
  for (const course of courses) {
    const offsets = isCohort(course) ? cohortOffsets(stage, course) : courseOffsets(stage, course)
    for (const days of offsets) offerings.push(stageOffering(scene, course, plusDays(today, days)))
    if (!dice.chance(72) || isCohort(course)) continue
    const elsewhere = dice.pick(providers.filter((provider) => provider !== home))
    const days = dice.chance(45) ? -dice.between(20, 800) : dice.between(5, 150)
    offerings.push(stageOffering(scene, course, plusDays(today, days), { provider: elsewhere }))
  }
  return offerings
}

function courseOffsets({ dice }: Stage, course: Course): number[] {
  if (course.plan === 'self-paced') return [-dice.between(10, 60)]
  // A third of the recent ones are so fresh that their hours are still being claimed.
  const recent = dice.chance(35) ? dice.between(4, 30) : dice.between(31, 330)
  const past = [-recent - lengthInDays(course.plan), -dice.between(331, 880)]
  const future = [dice.between(4, 75), ...(dice.chance(70) ? [dice.between(76, 190)] : [])]
  const length = lengthInDays(course.plan)
  const running = length > 6 && dice.chance(55) ? [-dice.between(2, length - 2)] : []
  return [...past, ...running, ...future]
}

function cohortOffsets({ dice }: Stage, course: Course): number[] {
  const length = lengthInDays(course.plan)
  return [-dice.between(length + 90, length + 400), -dice.between(40, length - 30), dice.between(25, 80)]
}
