import type { DatedRefundPolicy } from './refund-types.ts'

const base = {
  version: 1,
  effectiveFrom: '2020-01-01',
  source: 'Published cancellation policies of providers in the field',
  nothingFrom: 'first day',
  dayEndsAt: null,
} as const

/** One cancellation policy of each kind found in the field: the defaults a provider starts from. */
export const exampleRefundPolicies = {
  fiveBusinessDays: {
    ...base,
    id: 'five-business-days-less-15',
    name: 'All back more than 5 business days before, then less $15, nothing from the first day',
    stages: [
      { notice: { moreThanBusinessDays: 5 }, gives: 'everything' },
      { notice: 'any', gives: { lessCents: 1500 } },
    ],
  },
  sevenDaysThenStaff: {
    ...base,
    id: 'seven-days-then-staff',
    name: 'All back up to 7 days before, later at staff’s discretion',
    nothingFrom: 'start',
    stages: [
      { notice: { atLeastDays: 7 }, gives: 'everything' },
      { notice: 'any', gives: 'staff discretion' },
    ],
  },
  ninetyPercent: {
    ...base,
    id: 'ninety-percent',
    name: '90 % up to 5 business days before, then nothing',
    stages: [{ notice: { atLeastBusinessDays: 5 }, gives: { percent: 90 } }],
  },
} as const satisfies Record<string, DatedRefundPolicy>
