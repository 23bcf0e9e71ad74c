import { plusMinutes } from '@inservice/domain/kernel'
import { enroll, isFree, seatsLeft, withdraw } from './enroll.ts'
import { queuePeople } from './queue-people.ts'
import type { Offering, Person, Stage } from './stage.ts'
import { toDaytime } from './to-daytime.ts'

const day = 24 * 60

/** People by occupation, each as often as they are keen. */
export type Crowd = ReadonlyMap<string, readonly Person[]>

export function gatherCrowd(people: readonly Person[]): Crowd {
  const crowd = new Map<string, Person[]>()
  for (const person of people) {
    const group = crowd.get(person.occupation) ?? []
    crowd.set(person.occupation, group)
    for (let times = 0; times < person.zeal; times += 1) group.push(person)
  }
  return crowd
}

function findSomeone(stage: Stage, offering: Offering, crowd: Crowd): Person | null {
  const audiences = offering.row.audiences ?? []
  for (let tries = 0; tries < 30; tries += 1) {
    const group = crowd.get(stage.dice.pick(audiences)) ?? []
    if (group.length === 0) continue
    const person = stage.dice.pick(group)
    if (isFree(person, offering)) return person
  }
  return null
}

/** Registers so many people; a few withdraw again in time. */
export function fill(stage: Stage, offering: Offering, crowd: Crowd, count: number): void {
  const { dice } = stage
  for (let more = 0; more < count && seatsLeft(offering) > 0; more += 1) {
    const person = findSomeone(stage, offering, crowd)
    if (!person) return
    const leaves = dice.chance(3) && offering.row.kind !== 'self_paced'
    const enrollment = enroll(stage, offering, person, leaves ? { settles: false } : {})
    if (!leaves) continue
    const starts = offering.row.starts_at ?? stage.now
    const { created_at: since } = enrollment.row
    const at = toDaytime(plusMinutes(since, dice.between(60, 12 * day)), plusMinutes(since, 20))
    const latest = [plusMinutes(starts, -dice.between(1, 9) * day), plusMinutes(stage.now, -60)].sort()[0] ?? stage.now
    if (at < latest) withdraw(stage, offering, enrollment, at, 'person')
  }
}

/** How full an offering is by the days until it begins. */
export function howMany(stage: Stage, offering: Offering): number {
  const capacity = offering.pool?.capacity ?? 60
  const ahead = Math.floor((Date.parse(offering.row.starts_at ?? stage.now) - Date.parse(stage.now)) / 86_400_000)
  const open = (offering.row.registration_opens_at ?? stage.now) < stage.now
  if (!open) return 0
  const [least, most] = ahead <= 0 ? [30, 80] : ahead < 21 ? [35, 97] : ahead < 60 ? [15, 75] : [3, 30]
  const scale = offering.provider.fact.number !== '121' ? 0.5 : capacity > 60 ? 0.6 : 0.85
  return Math.floor((capacity * stage.dice.between(least, most) * scale) / 100)
}

/** Fills an offering to its last seat and lets people queue; the first of some queues has been asked. */
export function fillAndQueue(stage: Stage, offering: Offering, crowd: Crowd): void {
  fill(stage, offering, crowd, seatsLeft(offering) + 20)
  let waiting = stage.dice.between(2, 9)
  const asked = stage.dice.chance(45) && offering.pool !== null
  if (asked) freeOne(stage, offering)
  const people: Person[] = []
  for (; waiting > 0 && seatsLeft(offering) <= 1; waiting -= 1) {
    const person = findSomeone(stage, offering, crowd)
    if (!person) break
    if (!people.includes(person)) people.push(person)
  }
  queuePeople(stage, offering, people)
}

function freeOne(stage: Stage, offering: Offering): void {
  const last = offering.enrollments.findLast(({ row }) => row.state === 'confirmed' && row.block_seat_id === null)
  const at = plusMinutes(stage.now, -5 * 60)
  if (last && last.row.created_at < at) withdraw(stage, offering, last, at, 'person')
}
