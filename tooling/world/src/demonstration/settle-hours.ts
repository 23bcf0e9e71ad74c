import type { Stretch } from '@inservice/domain/attendance'
import { plusMinutes } from '@inservice/domain/kernel'
import { claimHours, claimOtherwise } from './claim-hours.ts'
import type { Enrollment, Offering, Person, Stage } from './stage.ts'
import { toDaytime } from './to-daytime.ts'

const day = 24 * 60

/** What became of a finished offering: most have claimed, recent ones are under way, some need the registrar. */
export function settleHours(
  stage: Stage,
  offering: Offering,
  stretches: ReadonlyMap<Enrollment, readonly Stretch[]>,
  registrar: Person,
  strangers: readonly Person[],
): void {
  const { dice } = stage
  if ((offering.row.approved_minutes ?? 0) === 0) return
  const age = Math.floor((Date.parse(stage.now) - Date.parse(offering.endsAt)) / 86_400_000)
  const share = age > 30 ? 94 : age > 7 ? 78 : age > 2 ? 50 : 20
  for (const [enrollment, own] of stretches) {
    const soonest = plusMinutes(offering.endsAt, 30)
    const late = Math.floor(dice.roll() * dice.roll() * Math.min(age, 40) * day)
    const at = toDaytime(plusMinutes(soonest, late), soonest)
    if (at >= stage.now) continue
    const from = { at, registrar, enrollmentId: enrollment.row.id }
    if (own.length === 0) {
      if (dice.chance(age < 45 ? 35 : 6))
        claimOtherwise(stage, offering, enrollment.person, { ...from, state: age > 25 ? 'declined' : 'unverified' })
      continue
    }
    if (dice.chance(1)) {
      claimOtherwise(stage, offering, enrollment.person, { ...from, state: 'no_credit' })
      continue
    }
    if (!dice.chance(share)) continue
    claimHours(stage, offering, {
      enrollment,
      stretches: own,
      at,
      registrar,
      ...(age < 45 && dice.chance(45) ? { through: dice.pick([1, 2, 3, 3, 3]) } : {}),
      ...(dice.chance(2) ? { requestedMinutes: 60 } : {}),
    })
  }
  const [stranger] = strangers
  if (age < 60 && age > 1 && stranger && dice.chance(20) && !offering.people.has(stranger.id))
    claimOtherwise(stage, offering, stranger, {
      state: 'unverified',
      at: plusMinutes(offering.endsAt, 5 * 60),
      registrar,
      enrollmentId: null,
    })
}
