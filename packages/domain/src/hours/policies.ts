import type { CreditPolicy, Gate } from './policy.ts'

const payThenVerify: readonly Gate[] = ['evaluation', 'profile', 'payment', 'verification']
const verifyThenPay: readonly Gate[] = ['evaluation', 'profile', 'verification', 'payment']

const base = {
  version: 1,
  effectiveFrom: '2020-01-01',
  minimumMinutes: 60,
  breaks: 'excluded',
  meals: 'excluded',
  instructorsEarn: true,
  independentStudyCounts: false,
  withoutSignOut: 'not counted',
  minimumSharePercent: 0,
  gates: payThenVerify,
} as const

/** One policy of each kind found in the field: the defaults a provider starts from. */
export const examplePolicies = {
  halfHourDown: {
    ...base,
    id: 'half-hour-down',
    name: 'Half hour down; breaks and meals left out',
    code: 'HD',
    source: 'Common practice of Washington providers; WAC 181-85-030 for the hour of 60 minutes',
    round: { stepMinutes: 30, direction: 'down' },
    meals: 'excluded unless working',
  },
  quarterHourNearest: {
    ...base,
    id: 'quarter-hour-nearest',
    name: 'Nearest quarter hour, from arrival and departure times',
    code: 'QN',
    source: 'Illinois: arrival and departure times, nearest quarter hour',
    round: { stepMinutes: 15, direction: 'nearest' },
    gates: verifyThenPay,
  },
  tenthOfUnitNearest: {
    ...base,
    id: 'tenth-of-unit-nearest',
    name: 'Nearest tenth of a ten-hour unit (one hour); thirty minutes at least',
    code: 'CE',
    source: 'IACET: 10 contact hours are 1.0 CEU, awarded in tenths; at least 30 minutes',
    round: { stepMinutes: 60, direction: 'nearest' },
    minimumMinutes: 30,
    gates: verifyThenPay,
  },
  breaksCounted: {
    ...base,
    id: 'breaks-counted',
    name: 'Up to 15 minutes of break count for each three hours; half hour down',
    code: 'BC',
    source: 'Provider practice: reasonable breaks within instruction',
    round: { stepMinutes: 30, direction: 'down' },
    breaks: { countUpToMinutes: 15, perMinutes: 180 },
    meals: 'excluded unless working',
  },
  quarterHourDownShare: {
    ...base,
    id: 'quarter-hour-down-share',
    name: 'Quarter hour down; a session counts from 80 % attended',
    code: 'QS',
    source: 'Provider practice for cohorts of several sessions',
    round: { stepMinutes: 15, direction: 'down' },
    breaks: { countUpToMinutes: 15, perMinutes: 180 },
    minimumSharePercent: 80,
    gates: verifyThenPay,
  },
} as const satisfies Record<string, CreditPolicy>
