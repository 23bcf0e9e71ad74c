import type { Row } from '../rows/row.ts'

/** How an offering meets (plans.ts). */
export type PlanName =
  | 'evening'
  | 'half'
  | 'day'
  | 'working-day'
  | 'two-days'
  | 'three-evenings'
  | 'five-evenings'
  | 'saturday'
  | 'cohort-days'
  | 'cohort-evenings'
  | 'conference'
  | 'two-day-conference'
  | 'self-paced'

export type CourseWish = {
  plan: PlanName
  format?: Row<'offering'>['format']
  /** Designations; every session carries them. */
  tags?: readonly string[]
  audiences: readonly string[]
  /** Dollars for a member's person; free where left out. */
  dollars?: number
  /** `es`: taught in Spanish. */
  language?: 'en' | 'es'
  capacity?: number
  prerequisites?: string
}

/** What a trainer teaches again and again: an offering is a course with dates. */
export type Course = CourseWish & {
  program: string
  title: string
  summary: string
  objectives: readonly string[]
  standards: string
  /** The blocks of its agenda. */
  topics: readonly string[]
}

export const everyone = ['teacher', 'administrator', 'esa', 'paraeducator'] as const
export const classroom = ['teacher', 'paraeducator'] as const
export const leaders = ['administrator', 'teacher'] as const
