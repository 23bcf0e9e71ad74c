import { must, plusMinutes, type Id } from '@inservice/domain/kernel'
import { attend } from './attend.ts'
import { castDelegate, castPersonas, grant, type Cast } from './cast-personas.ts'
import { cancelSome, draftSome } from './draft-and-cancel.ts'
import { enroll, isFree, seatsLeft } from './enroll.ts'
import { fill, fillAndQueue, gatherCrowd, howMany } from './fill-offering.ts'
import { numberOfferings, recognizeRevenue } from './finish-offering.ts'
import { authorizePurchaseOrders, payOut } from './keep-books.ts'
import { hireStaff } from './hire-staff.ts'
import { numberPapers } from './number-papers.ts'
import { playCohort } from './play-cohort.ts'
import { playEducator, playSeatManager, playTrainer, type Play } from './play-personas.ts'
import { recordDecisions } from './record-decisions.ts'
import { isCohort, scheduleOfferings, findCourse, type Scene } from './schedule.ts'
import { sellSeatBlock } from './sell-seat-block.ts'
import { sellSeatPacks } from './sell-seat-packs.ts'
import { setUpDistricts } from './set-up-districts.ts'
import { setUpPeople } from './set-up-people.ts'
import { setUpProviders } from './set-up-providers.ts'
import { settleHours } from './settle-hours.ts'
import type { District, Offering, Person, Stage } from './stage.ts'
import { toDaytime } from './to-daytime.ts'

const invented = 1_981
/** Offerings of the near future that are sold out. */
const full = 24

/** Everything that the demonstration shows, as rows; writes nothing. */
export function inventWorld(stage: Stage): void {
  const providers = setUpProviders(stage)
  const home = must(
    providers.find(({ fact }) => fact.number === '121'),
    'the Puget Sound agency is one of the nine',
  )
  const districts = setUpDistricts(stage, providers)
  const renton = must(
    districts.find(({ fact }) => fact.slug === 'renton'),
    'Renton is one of the districts',
  )
  const cast = castPersonas(stage, home, renton)
  const registrars = hireStaff(stage, providers, home, cast)
  const people = setUpPeople(stage, districts, invented)
  const trainers = people
    .filter(({ occupation, zeal }) => zeal >= 4 && (occupation === 'administrator' || occupation === 'teacher'))
    .slice(0, 44)
  const scene: Scene = { stage, providers, home, trainers, slugs: new Set(), codes: new Set() }
  const play: Play = { scene, cast, people, registrars, crowd: gatherCrowd(people) }
  const scheduled = scheduleOfferings(scene)
  sellToDistricts(play, districts, scheduled)
  const seats = playSeatManager(play, scheduled, renton)
  const trainer = playTrainer(play)
  fillAll(play, [...scheduled, ...seats])
  const learner = playEducator(play, scheduled)
  const others = [...cancelSome(play), ...draftSome(play)]
  const all = [...scheduled, ...seats, ...trainer, ...learner, ...others, ...playCohort(play)]
  castDelegate(stage, renton)
  sellSeatPacks(stage, home, renton, cast['seat-manager'])
  finish(stage, all, cast, registrars)
}

/** Registrations everywhere; what is over is attended and claimed. */
function fillAll({ scene, crowd, registrars, people }: Play, offerings: readonly Offering[]): void {
  const { stage, home } = scene
  const soon = plusMinutes(stage.now, 62 * 24 * 60)
  let soldOut = 0
  let unpaid = 3
  for (const offering of offerings) {
    const { row, provider } = offering
    const starts = row.starts_at ?? stage.now
    const ahead = starts > plusMinutes(stage.now, 3 * 24 * 60) && starts < soon && provider === home
    if (ahead && row.kind === 'event' && soldOut < full && stage.dice.chance(60)) {
      soldOut += 1
      fillAndQueue(stage, offering, crowd)
      continue
    }
    fill(stage, offering, crowd, howMany(stage, offering))
    if (ahead && unpaid > 0 && (row.lowest_price_cents ?? 0) > 0 && seatsLeft(offering) > 3) {
      unpaid -= 1
      leaveUnpaid(stage, offering, people)
    }
    if (starts >= stage.now) continue
    const stretches = attend(stage, offering)
    const registrar = must(registrars.get(provider.id), 'each agency has a registrar')
    if (offering.endsAt < stage.now) settleHours(stage, offering, stretches, registrar, stage.dice.some(people, 1))
  }
}

/** Someone who is still at the card page: the seat is held for them. */
function leaveUnpaid(stage: Stage, offering: Offering, people: readonly Person[]): void {
  const person = people.find((one) => one.occupation === 'teacher' && isFree(one, offering))
  if (person) enroll(stage, offering, person, { coverage: 'open', at: toDaytime(plusMinutes(stage.now, -30)) })
}

/** Seat blocks of other districts in cohorts past, running and to come; their managers have the role. */
function sellToDistricts(
  { scene, people }: Play,
  districts: readonly District[],
  offerings: readonly Offering[],
): void {
  const { stage } = scene
  const { dice } = stage
  const buyers = districts.filter(({ fact }) => fact.share >= 9 && fact.slug !== 'renton')
  const managers = new Map<Id, Person>()
  for (const offering of offerings.filter(({ row }) => row.kind === 'cohort' && isCohort(findCourse(row.title)))) {
    for (const district of dice.some(buyers, dice.between(1, 2))) {
      const staff = people.filter((person) => person.district === district && person.occupation !== 'paraeducator')
      const manager = managers.get(district.id) ?? staff.find(({ occupation }) => occupation === 'administrator')
      if (!manager) continue
      if (!managers.has(district.id)) grant(stage, manager, 'seat_manager', { kind: 'organization', id: district.id })
      managers.set(district.id, manager)
      const quantity = dice.between(4, 8)
      const over = offering.endsAt < stage.now
      const claimed = dice.some(staff, over ? quantity - 1 : dice.between(1, quantity - 2))
      const starts = offering.row.starts_at ?? stage.now
      const at = [plusMinutes(starts, -40 * 24 * 60), plusMinutes(stage.now, -9 * 24 * 60)].sort()[0] ?? stage.now
      sellSeatBlock(stage, {
        offering,
        district,
        manager,
        quantity,
        at: toDaytime(at),
        claimed,
        assigned: over
          ? []
          : dice.some(
              staff.filter((one) => !claimed.includes(one)),
              1,
            ),
        ...(over ? { lapsed: 1 } : {}),
      })
    }
  }
}

function finish(stage: Stage, offerings: readonly Offering[], cast: Cast, registrars: ReadonlyMap<Id, Person>): void {
  numberOfferings(stage, offerings)
  for (const offering of offerings) recognizeRevenue(stage, offering)
  recordDecisions(stage, offerings, cast, registrars)
  authorizePurchaseOrders(stage)
  payOut(stage)
  numberPapers(stage)
}
