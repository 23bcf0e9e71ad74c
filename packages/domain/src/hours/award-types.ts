import type { Facts, Instant, Minutes, PlainDate, TimeZone } from '../kernel/index.ts'

/** What a pause inside a session is. A working meal has a presenter; a plain meal doesn't. */
export type PauseKind = 'break' | 'meal' | 'working_meal'
export type Pause = { readonly startsAt: Instant; readonly endsAt: Instant; readonly kind: PauseKind }

/** A designation of hours: `equity`, `stem`, `leadership`, `g2g`, … (designations.ts). */
export type Tag = string

/** A session as the calculus sees it: moments, so that no clock change can bend it. */
export type SessionTime = {
  readonly id: string
  readonly title?: string
  readonly startsAt: Instant
  readonly endsAt: Instant
  readonly zone: TimeZone
  readonly pauses: readonly Pause[]
  readonly tags: readonly Tag[]
  readonly independentStudy?: boolean
}

/** One stretch of presence at a session; `to` is null where no sign-out closes it. */
export type AttendanceMark = { readonly sessionId: string; readonly from: Instant; readonly to: Instant | null }

/** A provider's authority to give a designation; `until` is its last day, null while it lasts. */
export type TagAuthority = { readonly tag: Tag; readonly from: PlainDate; readonly until: PlainDate | null }

export type AwardOptions = {
  readonly role?: 'participant' | 'instructor'
  /** How many others took part; left out where nobody counted. */
  readonly otherParticipants?: number
  readonly requestedMinutes?: Minutes
  readonly approvedMinutes?: Minutes
  /** The provider's authorities; left out, designations are taken as they stand. */
  readonly authorities?: readonly TagAuthority[]
}

export type WorkingCode =
  | 'session'
  | 'independent-study'
  | 'meal-left-out'
  | 'break-left-out'
  | 'break-counted'
  | 'meal-counted'
  | 'not-attended'
  | 'no-sign-out'
  | 'below-share'
  | 'overlap'
  | 'sum'
  | 'below-minimum'
  | 'instructor-alone'
  | 'instructors-earn-nothing'
  | 'approved-cap'
  | 'rounded'
  | 'request'
  | 'tag'
  | 'tag-without-authority'

/** A line of the sum as set on paper: what it is, which rule, the minutes it adds (or takes), and what it speaks of. */
export type WorkingLine = {
  readonly code: WorkingCode
  readonly rule: string | null
  readonly minutes: Minutes | null
  readonly facts: Facts
}

export type Ineligible = 'below-minimum' | 'instructor-alone' | 'instructors-earn-nothing'

/** Hours as integer minutes, with their working. `hours = awardMinutes / 60`, only where a person reads them. */
export type Award = {
  /** Countable minutes attended, before rounding, cap and request. */
  readonly minutes: Minutes
  readonly awardMinutes: Minutes
  readonly tags: Readonly<Record<Tag, Minutes>>
  /** Whether marks of two sessions overlap in time; what overlapped counted once. */
  readonly overlap: boolean
  readonly overlapMinutes: Minutes
  readonly ineligible: Ineligible | null
  /** Sessions with a sign-in that nobody closed. */
  readonly withoutSignOut: readonly string[]
  readonly working: readonly WorkingLine[]
}
