import { plusDays, plusMinutes, type Id } from '@inservice/domain/kernel'
import { attend, attendFully } from './attend.ts'
import type { Cast } from './cast-personas.ts'
import { claimHours } from './claim-hours.ts'
import { enroll, isFree, seatsLeft } from './enroll.ts'
import { fill, type Crowd } from './fill-offering.ts'
import type { Meeting } from './plan-meetings.ts'
import { findCourse, stageOffering, type Scene } from './schedule.ts'
import { schoolDay } from './school-days.ts'
import { sellSeatBlock } from './sell-seat-block.ts'
import { settleHours } from './settle-hours.ts'
import type { District, Offering, Person } from './stage.ts'
import { toDaytime } from './to-daytime.ts'

const day = 24 * 60

export type Play = {
  scene: Scene
  cast: Cast
  crowd: Crowd
  people: readonly Person[]
  registrars: ReadonlyMap<Id, Person>
}

/** The last school day before today. */
function lastSchoolDay({ stage, home }: Scene, back: number): string {
  let at = plusDays(stage.today, -back)
  while (schoolDay(at, home.calendar) !== at) at = plusDays(at, -1)
  return at
}

/** A part of an offering's seats that only paraeducators may take, through a week before it begins. */
function keepSeats({ scene: { stage }, cast }: Play, offering: Offering): void {
  const { row } = offering
  const quantity = Math.min(4, seatsLeft(offering))
  if (quantity <= 0 || !row.starts_at) return
  stage.sheet.add('seat_reserve', {
    id: stage.newId(),
    offering_id: row.id,
    audience: 'para',
    organization_id: null,
    quantity,
    releases_at: plusMinutes(row.starts_at, -7 * day),
    created_by: cast.registrar.id,
    created_at: stage.now,
  })
}

/** The trainer: one offering whose second session is today, with a full roster and no marks yet; and one that is over. */
export function playTrainer(play: Play): readonly Offering[] {
  const { scene, cast, crowd } = play
  const { stage } = scene
  const course = findCourse('Grading for Equity')
  const shape = { from: '08:30', to: '11:45', pauses: [{ from: '10:00', to: '10:15', kind: 'break' as const }] }
  const dates = [lastSchoolDay(scene, 1), stage.today]
  const meetings: Meeting[] = dates.map((date, index) => ({ ...shape, date, title: course.topics[index] ?? '' }))
  const [first = stage.today] = dates
  const teaching = stageOffering(scene, course, first, { instructors: [cast.trainer], meetings, capacity: 30 })
  while (teaching.enrollments.length < 25) {
    const before = teaching.enrollments.length
    fill(stage, teaching, crowd, 1)
    if (teaching.enrollments.length === before) break
  }
  const past = stageOffering(
    scene,
    findCourse('Trauma, Healing and the Ordinary School Day'),
    lastSchoolDay(scene, 24),
    {
      instructors: [cast.trainer],
      capacity: 36,
    },
  )
  fill(stage, past, crowd, 29)
  settleHours(stage, past, attend(stage, past), cast.registrar, [])
  const next = stageOffering(scene, findCourse('Facilitating Conversations about Race'), plusDays(stage.today, 18), {
    instructors: [cast.trainer],
  })
  fill(stage, next, crowd, 21)
  keepSeats(play, next)
  return [teaching, past, next]
}

/** The educator: registered for tomorrow, done with one that waits for evaluation and claim, and three years of hours. */
export function playEducator(play: Play, offerings: readonly Offering[]): readonly Offering[] {
  const { scene, cast, crowd } = play
  const { stage, home } = scene
  const maya = cast.educator
  const title = 'Artificial Intelligence in Schools: What to Allow, What to Teach'
  const tomorrow = stageOffering(scene, findCourse(title), schoolDay(plusDays(stage.today, 1), home.calendar), {
    capacity: 60,
  })
  fill(stage, tomorrow, crowd, 34)
  enroll(stage, tomorrow, maya, { coverage: 'card', at: toDaytime(plusMinutes(stage.now, -9 * day)) })
  const recent = stageOffering(scene, findCourse('Welcoming Newcomer Students'), lastSchoolDay(scene, 3), {
    capacity: 40,
  })
  fill(stage, recent, crowd, 27)
  settleHours(stage, recent, attend(stage, recent), cast.registrar, [])
  attendFully(
    stage,
    recent,
    enroll(stage, recent, maya, { coverage: 'purchase_order', at: toDaytime(plusMinutes(stage.now, -40 * day)) }),
  )
  earnHours(play, maya, offerings)
  return [tomorrow, recent]
}

function earnHours({ scene, cast }: Play, maya: Person, offerings: readonly Offering[]): void {
  const { stage, home } = scene
  const teachers = offerings.filter(
    ({ row, provider }) =>
      provider === home &&
      ['completed', 'archived'].includes(row.state) &&
      row.audiences?.includes('teacher') &&
      row.kind === 'event',
  )
  const byDate = teachers.sort((a, b) => a.startsOn.localeCompare(b.startsOn))
  const step = Math.max(1, Math.floor(byDate.length / 11))
  for (const offering of byDate.filter((_, index) => index % step === 0)) {
    if (seatsLeft(offering) < 1 || !isFree(maya, offering)) continue
    const enrollment = enroll(stage, offering, maya, { coverage: 'card' })
    const stretches = attendFully(stage, offering, enrollment)
    const at = plusMinutes(offering.endsAt, 3 * 60)
    claimHours(stage, offering, { enrollment, stretches, at, registrar: cast.registrar })
  }
}

/** The district: forty seats of a cohort to come, partly used, and ten of one that is over. */
export function playSeatManager(
  { scene, cast, people }: Play,
  offerings: readonly Offering[],
  renton: District,
): readonly Offering[] {
  const { stage } = scene
  const manager = cast['seat-manager']
  const title = 'Leading with Racial Equity: A Year Together'
  const staff = people.filter(({ district, occupation }) => district === renton && occupation !== 'paraeducator')
  const cohort = stageOffering(scene, findCourse(title), plusDays(stage.today, 37), { capacity: 120 })
  sellSeatBlock(stage, {
    offering: cohort,
    district: renton,
    manager,
    quantity: 40,
    at: toDaytime(plusMinutes(stage.now, -26 * day)),
    claimed: staff.slice(0, 14),
    assigned: staff.slice(14, 20),
    returned: 2,
    credited: 1,
    link: 'renton-cohort',
  })
  const over = offerings.find(({ row }) => row.title === title && row.state === 'completed')
  if (over)
    sellSeatBlock(stage, {
      offering: over,
      district: renton,
      manager,
      quantity: 10,
      at: plusMinutes(over.row.starts_at ?? stage.now, -50 * day),
      claimed: staff.slice(20, 28),
      assigned: [],
      lapsed: 2,
    })
  return [cohort]
}
