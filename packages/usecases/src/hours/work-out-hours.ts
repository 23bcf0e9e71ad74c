import { presenceIn, stretchesOf, type Mark, type Presence, type Stretch } from '@inservice/domain/attendance'
import { clockHourFee, type ClockHourFee } from '@inservice/domain/billing'
import { computeAward, findOddities, policyOn, type Award, type Gate, type Oddity } from '@inservice/domain/hours'
import { dateIn, type Minutes, type PlainDate, type Result } from '@inservice/domain/kernel'
import { missingInProfile } from '@inservice/domain/people'
import type { OfferingHours } from './load-offering-hours.ts'
import type { PersonHours } from './load-people-hours.ts'

export type WorkedOut = {
  readonly award: Award
  readonly fee: Result<ClockHourFee, 'claim-too-old'>
  /** What an award keeps, so that it can be computed again. */
  readonly inputs: Readonly<Record<string, unknown>>
  readonly oddities: readonly Oddity[]
  readonly hasMarks: boolean
  readonly onRoster: boolean
  readonly profileComplete: boolean
  readonly passed: ReadonlySet<Gate>
  /** How the person stood in each session, in their order. */
  readonly presence: readonly { readonly sessionId: string; readonly presence: Presence }[]
}

type Wish = {
  readonly claimedOn: PlainDate
  readonly requestedMinutes?: Minutes | null
  /** Marks that are about to be appended. */
  readonly addedMarks?: readonly Mark[]
}

const optionsOf = ({ offering, authorities }: OfferingHours, { standing }: PersonHours, wish: Wish) => ({
  role: standing.isInstructor ? ('instructor' as const) : ('participant' as const),
  otherParticipants: standing.otherParticipants,
  authorities,
  // What no committee approved earns nothing.
  approvedMinutes: offering.approvedMinutes ?? 0,
  ...(wish.requestedMinutes === null || wish.requestedMinutes === undefined
    ? {}
    : { requestedMinutes: wish.requestedMinutes }),
})

/** A person's clock hours for an offering from their marks, by the policy of its first day, with the fee and what is odd. */
export const workOutHours = (hours: OfferingHours, person: PersonHours, wish: Wish): WorkedOut => {
  const { offering, policy, sessions, fees } = hours
  const { standing } = person
  const stretches: readonly Stretch[] = stretchesOf([...person.marks, ...(wish.addedMarks ?? [])])
  const options = optionsOf(hours, person, wish)
  const award = computeAward(policy, sessions, stretches, options)
  const fee = clockHourFee(policyOn(fees, wish.claimedOn)?.rule ?? {}, {
    minutes: award.awardMinutes,
    member: standing.isMember,
    eventEndedOn: dateIn(offering.endsAt, offering.timeZone),
    claimedOn: wish.claimedOn,
  })
  const hasMarks = stretches.length > 0
  const onRoster = standing.enrollmentId !== null || standing.isInstructor
  return {
    award,
    fee,
    inputs: { offering: offering.number, sessions, stretches, options, policy },
    oddities: findOddities(award, { hasMarks, onRoster }),
    hasMarks,
    onRoster,
    profileComplete: missingInProfile(standing).length === 0,
    passed: new Set(standing.gates),
    presence: sessions.map((session) => ({ sessionId: session.id, presence: presenceIn(session, stretches) })),
  }
}
