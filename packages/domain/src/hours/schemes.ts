import type { Minutes } from '../kernel/index.ts'
import type { BreakRule, MealRule, Rounding } from './policy.ts'

/** What else can stand for hours, each in minutes; null where the state's scheme doesn't know it. */
export type Equivalences = {
  readonly quarterCreditMinutes: Minutes | null
  readonly semesterCreditMinutes: Minutes | null
  readonly growthPlanMinutes: Minutes | null
  readonly boardComponentMinutes: Minutes | null
  readonly boardComponentsMostMinutes: Minutes | null
}

/** How one state or body counts professional learning. Null: its rules leave it open, so the provider's policy decides. */
export type Scheme = {
  readonly id: string
  readonly version: number
  readonly effectiveFrom: string
  readonly source: string
  readonly unit: string
  readonly minutesPerUnit: Minutes
  readonly round: Rounding | null
  readonly minimumMinutes: Minutes | null
  readonly breaks: BreakRule | null
  readonly meals: MealRule | null
  readonly needsArrivalAndDeparture: boolean
  readonly equivalences: Equivalences
  readonly caps: {
    readonly presentingPercent: number | null
    readonly independentStudyPercent: number | null
    readonly inServiceOfSemesterCredits: { readonly most: number; readonly of: number } | null
  }
  readonly severalClasses: 'sum' | 'higher total'
  readonly windowYears: number | null
  readonly carryOverMinutes: Minutes
  readonly retentionYears: number | null
}

const none: Equivalences = {
  quarterCreditMinutes: null,
  semesterCreditMinutes: null,
  growthPlanMinutes: null,
  boardComponentMinutes: null,
  boardComponentsMostMinutes: null,
}
const credits: Equivalences = { ...none, quarterCreditMinutes: 600, semesterCreditMinutes: 900 }
const blank = {
  version: 1,
  effectiveFrom: '2020-01-01',
  unit: 'clock hour',
  minutesPerUnit: 60,
  round: null,
  minimumMinutes: null,
  breaks: null,
  meals: null,
  needsArrivalAndDeparture: false,
  equivalences: credits,
  caps: { presentingPercent: null, independentStudyPercent: null, inServiceOfSemesterCredits: null },
  severalClasses: 'sum',
  windowYears: null,
  carryOverMinutes: 0,
  retentionYears: null,
} as const

/** The schemes, by the letters people know them by. */
export const schemes = {
  WA: {
    ...blank,
    id: 'WA',
    source: 'WAC 181-85; state certification office',
    minimumMinutes: 60,
    meals: 'excluded unless working',
    windowYears: 5,
    retentionYears: 7,
    equivalences: {
      ...credits,
      growthPlanMinutes: 1500,
      boardComponentMinutes: 3000,
      boardComponentsMostMinutes: 12_000,
    },
  },
  TX: {
    ...blank,
    id: 'TX',
    source: 'Texas continuing professional education',
    unit: 'CPE hour',
    severalClasses: 'higher total',
    caps: { ...blank.caps, presentingPercent: 10, independentStudyPercent: 20 },
  },
  NY: { ...blank, id: 'NY', source: 'New York CTLE', unit: 'CTLE hour' },
  OR: {
    ...blank,
    id: 'OR',
    source: 'Oregon professional development units',
    unit: 'PDU',
    carryOverMinutes: 1500,
    equivalences: { ...none, quarterCreditMinutes: 1200, semesterCreditMinutes: 1800 },
  },
  ID: {
    ...blank,
    id: 'ID',
    source: 'Idaho recertification',
    unit: 'in-service hour',
    equivalences: { ...none, semesterCreditMinutes: 900 },
    caps: { ...blank.caps, inServiceOfSemesterCredits: { most: 3, of: 6 } },
  },
  IL: {
    ...blank,
    id: 'IL',
    source: 'Illinois professional development hours',
    unit: 'PD hour',
    round: { stepMinutes: 15, direction: 'nearest' },
    needsArrivalAndDeparture: true,
    equivalences: none,
  },
  IACET: {
    ...blank,
    id: 'IACET',
    source: 'ANSI/IACET continuing education unit',
    unit: 'CEU',
    minutesPerUnit: 600,
    round: { stepMinutes: 60, direction: 'nearest' },
    minimumMinutes: 30,
    breaks: 'excluded',
    meals: 'excluded',
    equivalences: none,
  },
} as const satisfies Record<string, Scheme>

export type SchemeId = keyof typeof schemes
