import type { Minutes, PlainDate } from '../kernel/index.ts'

export type CertificateType =
  | 'teacher'
  | 'administrator'
  | 'teacher+administrator'
  | 'esa'
  | 'para-fcs'
  | 'para-general'
  | 'para-subject-matter'
  | 'para-advanced'

/** A line of the tracker; the keys of what is short. */
export type RenewalLine = 'hours' | 'equity' | 'stem' | 'psel' | 'g2g' | 'suicide_prevention' | 'fcs'

export type Certificate = {
  readonly type: CertificateType
  /** Endorsements, or an ESA's role (`school nurse`). */
  readonly endorsements: readonly string[]
  readonly issued: PlainDate
  readonly expires: PlainDate
  readonly reinstating?: boolean
  /** The day of the application; left out, the day it expires (for reinstating: today's rules). */
  readonly appliesOn?: PlainDate
  /** Paraeducators: whether the fundamental course of study is done. */
  readonly fcsDone?: boolean
}

/** What someone has earned, as their transcript and documents say. */
export type Earned = {
  readonly minutes: Minutes
  /** Parts of `minutes`. */
  readonly designated: Readonly<Partial<Record<RenewalLine, Minutes>>>
  readonly minutesBeforeIssue: Minutes
  readonly minutesOlderThanFiveYears: Minutes
  /** Days on which growth plans were completed, and the goals that they had. */
  readonly plans: readonly PlainDate[]
  readonly planGoals: readonly string[]
  /** `2024`, or `2024-retake`. */
  readonly nationalBoardComponents: readonly string[]
  readonly nationalBoardValid: boolean
  readonly quarterCredits: number
  readonly semesterCredits: number
}

export type RequirementLine = {
  readonly line: RenewalLine
  readonly minutes: Minutes
  /** Who the line is for; left out, everyone. */
  readonly onlyFor?: 'stem endorsements' | 'school health roles' | 'fcs not done'
  /** One growth plan with this goal stands in for the line. */
  readonly planGoal?: string
}

/** What renewing a certificate asks for, from a day of application on. */
export type RequirementSet = {
  readonly id: string
  readonly version: number
  readonly effectiveFrom: PlainDate
  readonly source: string
  readonly type: CertificateType
  readonly lines: readonly RequirementLine[]
  /** Most growth plans that count at all; null for no limit but one a year. */
  readonly plansUsable: number | null
  /** Lines that a valid National Board certificate stands in for. */
  readonly boardStandsInFor: readonly RenewalLine[]
}

export type LineProgress = {
  readonly line: RenewalLine
  readonly neededMinutes: Minutes
  readonly haveMinutes: Minutes
  readonly shortMinutes: Minutes
  readonly metBy: 'hours' | 'growth plan goal' | 'National Board' | null
}

export type Renewal = {
  readonly eligible: boolean
  /** Everything that counts, in minutes: hours, plans, components, credits. A surplus is shown, and doesn't carry over. */
  readonly countedMinutes: Minutes
  readonly minutesFromPlans: Minutes
  readonly minutesFromBoard: Minutes
  readonly minutesFromCredits: Minutes
  readonly lines: readonly LineProgress[]
  readonly short: Readonly<Partial<Record<RenewalLine, Minutes>>>
  readonly until: PlainDate
  readonly requirementId: string
  readonly requirementVersion: number
}
