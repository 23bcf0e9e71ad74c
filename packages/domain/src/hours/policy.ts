import type { Minutes, PlainDate } from '../kernel/index.ts'

/** How a sum of minutes becomes hours: whole steps, down or to the nearest (a tie goes up). */
export type Rounding = { readonly stepMinutes: Minutes; readonly direction: 'down' | 'nearest' }

/**
 * Whether breaks count: none, all, or up to some minutes for each full stretch of a session's scheduled length.
 * `{ countUpToMinutes: 15, perMinutes: 180 }` lets a seven-hour session (two full stretches) count 30 minutes of break.
 */
export type BreakRule = 'excluded' | 'counted' | { readonly countUpToMinutes: Minutes; readonly perMinutes: Minutes }

/** Whether meals count: none, none but a working meal with a presenter, or all. */
export type MealRule = 'excluded' | 'excluded unless working' | 'counted'

/** The four checks between a claim and a verified award, in the provider's order. */
export type Gate = 'evaluation' | 'profile' | 'payment' | 'verification'

/** The part of a credit policy that the calculus reads. */
export type AwardPolicy = {
  /** Stands before a rule's number in a working: `PS` gives `PS-2`. */
  readonly code: string
  readonly round: Rounding
  /** The least instructional length of an offering that can earn at all (law: 60; spread over sessions). */
  readonly minimumMinutes: Minutes
  readonly breaks: BreakRule
  readonly meals: MealRule
  readonly instructorsEarn: boolean
  readonly independentStudyCounts: boolean
  /** A sign-in that no sign-out closes: nothing until someone closes it, or up to the session's end. */
  readonly withoutSignOut: 'not counted' | 'to session end'
  /** The share of a session's countable time one must attend for the session to count (0: any minute counts). */
  readonly minimumSharePercent: number
}

/** A provider's rules for clock hours from a date on. An award keeps the id and version it was computed with. */
export type CreditPolicy = AwardPolicy & {
  readonly id: string
  readonly version: number
  readonly name: string
  readonly effectiveFrom: PlainDate
  readonly source: string
  /** The checklist's order; a check left out isn't asked. */
  readonly gates: readonly Gate[]
}

/** The numbers of the rules, as a working names them after the policy's code. */
export const ruleNumbers = {
  breaks: 1,
  meals: 2,
  attendance: 3,
  rounding: 4,
  approved: 5,
  request: 6,
  minimum: 7,
  instructor: 8,
  tags: 9,
  authority: 10,
  share: 11,
  study: 12,
  signOut: 13,
  overlap: 14,
} as const

export type RuleName = keyof typeof ruleNumbers
